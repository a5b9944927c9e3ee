import type { ThemeOptions } from '../resume.ts';
import { languageOf } from './labels/language-of.ts';
import type { Labels } from './labels/language.ts';
import { peek } from './peek.ts';
import { type SectionName, sectionNames, type Settings } from './settings.ts';

const languageTag = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

/** Resolve the options of a page: the argument, else `meta.themeOptions`, else the default; what is wrong counts as not given. */
export function resolveSettings(resume: unknown, options?: ThemeOptions): Settings {
  const sources = [options, peek(peek(resume, 'meta'), 'themeOptions')];
  const choose = <T>(name: keyof ThemeOptions, accept: Accept<T>) => firstAccepted(sources, name, accept);
  const lang =
    choose('lang', (given) => (typeof given === 'string' && languageTag.test(given) ? given : undefined)) ??
    'en';
  const language = languageOf(lang);
  const labelSources = sources.map((source) => peek(source, 'labels'));
  return {
    ...language,
    lang,
    dir: choose('dir', oneOf('ltr', 'rtl')) ?? language.dir,
    labels: relabel(language.labels, (name) => firstAccepted(labelSources, name, acceptText)),
    sections: choose('sections', acceptSections) ?? sectionNames,
    dates: choose('dates', oneOf('month', 'year', 'none')) ?? 'month',
    scheme: choose('scheme', oneOf('auto', 'light', 'dark')) ?? 'auto',
    font: choose('font', oneOf('serif', 'sans', 'mono')) ?? 'serif',
    photo: choose('photo', oneOf(true, false)) ?? true,
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

function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    // A hostile list (a revoked proxy, a throwing getter) counts as not given
    return undefined;
  }
}

function oneOf<const T>(...choices: readonly T[]): Accept<T> {
  return (given) => choices.find((choice) => choice === given);
}

function acceptText(given: unknown): string | undefined {
  return typeof given === 'string' && given.trim() ? given : undefined;
}

function acceptSections(given: unknown): readonly SectionName[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const known = [...new Set(given)].filter((name): name is SectionName => sectionNames.includes(name));
  return known.length || !given.length ? known : undefined;
}

function relabel(labels: Labels, own: (name: string) => string | undefined): Labels {
  return Object.fromEntries(
    Object.entries(labels).map(([name, label]) => [name, own(name) ?? label]),
  ) as unknown as Labels;
}
