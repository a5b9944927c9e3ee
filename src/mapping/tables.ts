import { basics } from './basics.ts';
import { education } from './education.ts';
import { projects, volunteer, work } from './experience.ts';
import { awards, certificates, publications } from './issued.ts';
import type { ResumeMapping } from './mapping.ts';
import { interests, languages, references, skills } from './topics.ts';

/** What goes where: the whole typed mapping, in the order of the schema. */
export const mapping = {
  basics,
  work,
  volunteer,
  education,
  awards,
  certificates,
  publications,
  skills,
  languages,
  interests,
  references,
  projects,
} as const satisfies ResumeMapping;
