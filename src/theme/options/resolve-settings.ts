import type { ThemeOptions } from '../../resume.ts';
import { readIsoDate } from '../../values/iso-date.ts';
import { isLanguageTag } from '../../values/language-tag.ts';
import { palettesOf } from '../colors/palettes.ts';
import { languageOf } from '../labels/language-of.ts';
import type { Labels } from '../labels/language.ts';
import { attempt } from '../attempt.ts';
import { peek } from '../peek.ts';
import { readFont } from './read-font.ts';
import { readMargins, readSize } from './read-page.ts';
import type { RenderOptions } from './render-options.ts';
import { sectionNames, type Settings, type ShownName } from './settings.ts';

const shownNames: readonly ShownName[] = [...sectionNames, 'extras'];

/** Resolve the options of a page: the argument, else `meta.themeOptions`, else the default; what is wrong counts as not given. */
export function resolveSettings(resume: unknown, options?: RenderOptions): Settings {
  const own = peek(peek(resume, 'meta'), 'themeOptions');
  return (options ?? own) ? resolve([options, own]) : standard;
}

function resolve(sources: readonly [RenderOptions | undefined, unknown]): Settings {
  const [options] = sources;
  const choose = <T>(name: keyof ThemeOptions, accept: Accept<T>) => firstAccepted(sources, name, accept);
  /** The same of the options within an option. */
  const within = (name: keyof ThemeOptions) => {
    const inner = sources.map((source) => peek(source, name));
    return <T>(part: string, accept: Accept<T>) => firstAccepted(inner, part, accept);
  };
  const lang = choose('lang', (given) => (isLanguageTag(textOf(given)) ? textOf(given) : undefined)) ?? 'en';
  const language = languageOf(lang);
  const [label, color, page] = [within('labels'), within('colors'), within('page')];
  const extras = choose('extras', oneOf(true, false)) ?? true;
  const font = choose('font', readFont) ?? (readFont('serif') as string);
  return {
    ...language,
    lang,
    dir: choose('dir', oneOf('ltr', 'rtl')) ?? language.dir,
    labels: relabel(language.labels, (name) => label(name, (given) => textOf(given) || undefined)),
    sections: (choose('sections', acceptSections) ?? shownNames).filter(
      (name) => extras || name !== 'extras',
    ),
    dates: choose('dates', oneOf('month', 'year', 'none')) ?? 'month',
    durations: choose('durations', oneOf(true, false)) ?? false,
    today: firstAccepted([options], 'today', (given) => readIsoDate(textOf(given))),
    scheme: choose('scheme', oneOf('auto', 'light', 'dark')) ?? 'auto',
    palettes: palettesOf((name) => color(name, acceptPair) ?? []),
    font,
    monospaced: font.endsWith('monospace'),
    photo: choose('photo', oneOf(true, false)) ?? true,
    page: {
      size: page('size', readSize) ?? '',
      margins: page('margins', readMargins) ?? '16mm 18mm 18mm',
      numbers: page('numbers', oneOf(true, false)) ?? false,
    },
    // Whoever writes the call may style the page; whoever writes the resume may not
    css:
      firstAccepted([options], 'css', (given) => (/<\//.test(textOf(given)) ? undefined : textOf(given))) ??
      '',
  };
}

type Accept<T> = (given: unknown) => T | undefined;

function firstAccepted<T>(sources: readonly unknown[], name: string, accept: Accept<T>): T | undefined {
  for (const source of sources) {
    const accepted = attempt(() => accept(peek(source, name)));
    if (accepted !== undefined) return accepted;
  }
  return undefined;
}

function oneOf<const T>(...choices: readonly T[]): Accept<T> {
  return (given) => choices.find((choice) => choice === given);
}

function textOf(given: unknown): string {
  return typeof given === 'string' && given.trim() ? given : '';
}

function acceptPair(given: unknown): readonly unknown[] | undefined {
  if (typeof given === 'string') return [given];
  return Array.isArray(given) ? [given[0], given[1]] : undefined;
}

function acceptSections(given: unknown): readonly ShownName[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const known = [...new Set(Object.values(given))].filter((name): name is ShownName =>
    shownNames.includes(name),
  );
  return known.length || !given.length ? known : undefined;
}

function relabel(labels: Labels, own: (name: string) => string | undefined): Labels {
  return Object.fromEntries(
    Object.entries(labels).map(([name, label]) => [name, own(name) ?? label]),
  ) as unknown as Labels;
}

// Most pages have no options
const standard = resolve([undefined, undefined]);
