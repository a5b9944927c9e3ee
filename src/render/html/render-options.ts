import type { ThemeOptions } from '../../resume.ts';

/** The options of `render`: those that a resume may carry, and two that only its caller may give. */
export interface RenderOptions extends ThemeOptions {
  /** The day, `YYYY-MM-DD`, until which `durations` counts what lasts; without it that has no duration. */
  today?: string;
  /** CSS after the theme's own; one that holds `</` is refused. */
  css?: string;
}
