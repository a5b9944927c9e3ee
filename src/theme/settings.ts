import type { Language } from './labels/language.ts';

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

/** Everything that options decide, complete and checked. */
export interface Settings extends Language {
  readonly lang: string;
  readonly sections: readonly SectionName[];
  readonly dates: 'month' | 'year' | 'none';
  readonly scheme: 'auto' | 'light' | 'dark';
  readonly font: 'serif' | 'sans' | 'mono';
  readonly photo: boolean;
}
