import type { ThemeOptions } from '../resume.ts';

/** The options that choose what is shown of a resume, in any format. */
export interface ViewOptions extends Pick<
  ThemeOptions,
  'sections' | 'extras' | 'labels' | 'lang' | 'dir' | 'dates' | 'durations' | 'photo'
> {
  /** Today as `YYYY-MM-DD`, for the `durations` of ongoing entries; without it they show none. */
  today?: string;
}
