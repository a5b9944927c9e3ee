import type { Settings } from '../options/settings.ts';
import type { ResumeView } from '../read-resume.ts';

/** What every section is given. */
export interface SectionProps {
  readonly resume: ResumeView;
  readonly settings: Settings;
}
