import type { DateParts } from '../../values/iso-date.ts';
import { readIsoDate } from '../../values/iso-date.ts';
import { readLanguageTag } from '../../values/language-tag.ts';
import { languageOf } from '../labels/language-of.ts';
import type { Labels, Language } from '../labels/language.ts';
import { languageIn } from '../labels/language-in.ts';
import { safeGet } from '../read/safe-get.ts';
import type { ResumeView } from '../read/read-resume.ts';
import { acceptText, choose, oneOf, type OptionSources } from './choose.ts';

/** Name the sections in the order that the page gives them by default. */
export const sectionNames = [
  'summary',
  'work',
  'projects',
  'education',
  'volunteer',
  'skills',
  'certificates',
  'awards',
  'publications',
  'languages',
  'interests',
  'references',
] as const;
export type SectionName = (typeof sectionNames)[number];
/** All lists that JSON Resume does not have, together. */
export type ShownName = SectionName | 'extras';
const shownNames: readonly ShownName[] = [...sectionNames, 'extras'];

/** Everything that options decide about what is shown, complete and checked. */
export interface ViewSettings extends Language {
  readonly lang: string;
  readonly sections: readonly ShownName[];
  readonly dates: 'month' | 'year' | 'none';
  readonly durations: boolean;
  /** The day until which ongoing entries are counted. */
  readonly today: DateParts | undefined;
  readonly photo: boolean;
}

/** Resolve the options for what is shown; invalid options are ignored. */
export function viewSettings(sources: OptionSources, resume: unknown, read: ResumeView): ViewSettings {
  const lang = languageTag(sources, resume, read);
  const language = languageOf(lang);
  const extras = choose(sources, ['extras'], oneOf(true, false)) ?? true;
  return {
    ...language,
    lang,
    dir: choose(sources, ['dir'], oneOf('ltr', 'rtl')) ?? language.dir,
    labels: relabel(sources, language.labels),
    sections: (choose(sources, ['sections'], acceptSections) ?? shownNames).filter(
      (name) => extras || name !== 'extras',
    ),
    dates: choose(sources, ['dates'], oneOf('month', 'year', 'none')) ?? 'month',
    durations: choose(sources, ['durations'], oneOf(true, false)) ?? false,
    today: choose(sources.slice(0, 1), ['today'], (given) => readIsoDate(acceptText(given) ?? '')),
    photo: choose(sources, ['photo'], oneOf(true, false)) ?? true,
  };
}

/** Choose the language: of the options, else stated in the resume, else the one its texts are in, else English. */
function languageTag(sources: OptionSources, resume: unknown, read: ResumeView): string {
  const meta = safeGet(resume, 'meta');
  const own = ['lang', 'locale', 'language', 'x-lang'].map((name) => ({ lang: safeGet(meta, name) }));
  return choose([...sources, ...own], ['lang'], acceptTag) ?? languageIn(read) ?? 'en';
}

const acceptTag = (given: unknown) => readLanguageTag(acceptText(given) ?? '');

function acceptSections(given: unknown): readonly ShownName[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const known = [...new Set(Object.values(given))].filter((name): name is ShownName =>
    shownNames.includes(name),
  );
  return known.length || !given.length ? known : undefined;
}

function relabel(sources: OptionSources, labels: Labels): Labels {
  const own = choose(sources, ['labels'], (given) => given ?? undefined) !== undefined;
  if (!own) return labels;
  return Object.fromEntries(
    Object.entries(labels).map(([name, label]) => [
      name,
      choose(sources, ['labels', name], acceptText) ?? label,
    ]),
  ) as unknown as Labels;
}
