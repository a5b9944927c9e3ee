import { optionSources, type OptionSources } from './options/choose.ts';
import { viewSettings } from './options/view-settings.ts';
import { readResume, type ResumeView } from './read/read-resume.ts';
import { unwrap } from './read/unwrap.ts';
import type { View } from './view.ts';
import { viewOf } from './view-of.ts';

/** A resume as read, its view, and the sources of its options. */
export interface Shown {
  readonly read: ResumeView;
  readonly view: View;
  readonly sources: OptionSources;
}

/** Read a resume, whatever it is, and show it by the options, those given before those of `meta.themeOptions`. */
export function show(given: unknown, options?: unknown): Shown {
  const { resume } = unwrap(given);
  const read = readResume({ resume }, {});
  const sources = optionSources(resume, options);
  return { read, view: viewOf(read, viewSettings(sources, resume, read)), sources };
}
