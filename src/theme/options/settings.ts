import type { DateParts } from '../../values/iso-date.ts';
import type { Palettes } from '../colors/palettes.ts';
import type { Language } from '../labels/language.ts';

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

/** Everything that options decide, complete and checked. */
export interface Settings extends Language {
  readonly lang: string;
  readonly sections: readonly ShownName[];
  readonly dates: 'month' | 'year' | 'none';
  readonly durations: boolean;
  /** The day until which what lasts is counted. */
  readonly today: DateParts | undefined;
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly palettes: Palettes;
  /** A list of families, as CSS writes it. */
  readonly font: string;
  /** Whether every letter of the font is as wide as the next. */
  readonly monospaced: boolean;
  readonly photo: boolean;
  readonly page: PageSettings;
  /** More CSS, after the theme's own. */
  readonly css: string;
}

/** How the page lies on paper. */
export interface PageSettings {
  /** A size that CSS knows, or blank: that of the printer. */
  readonly size: string;
  readonly margins: string;
  readonly numbers: boolean;
}
