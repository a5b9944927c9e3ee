import type { ThemeOptions } from '../resume.ts';

/** The options that say what is shown of a resume, in whatever format. */
export interface ViewOptions extends Pick<
  ThemeOptions,
  'sections' | 'extras' | 'labels' | 'lang' | 'dir' | 'dates' | 'durations' | 'photo'
> {
  /** The day, `YYYY-MM-DD`, until which `durations` counts what lasts; without it that has no duration. */
  today?: string;
}
