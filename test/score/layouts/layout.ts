import type { Resume } from '../../../src/resume.ts';

/** Write a resume as a person's text, showing nothing but its facts. */
export type Layout = (resume: Resume) => string;

/** An entry of a section. */
export type EntryOf<Section extends 'work' | 'education' | 'volunteer' | 'projects' | 'skills'> = NonNullable<
  Resume[Section]
>[number];
