import type { ThemeOptions } from '../../resume.ts';

/** The options of `render`: those that a resume may contain, and two that only the caller can set. */
export interface RenderOptions extends ThemeOptions {
  /** Today as `YYYY-MM-DD`, for the `durations` of ongoing entries; without it they show none. */
  today?: string;
  /** CSS to add after the theme's own; ignored if it contains `</`. */
  css?: string;
}
