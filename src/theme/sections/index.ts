import type { ComponentChild } from 'preact';
import type { SectionName } from '../options/settings.ts';
import { Awards } from './awards.tsx';
import { Certificates } from './certificates.tsx';
import { Education } from './education.tsx';
import { Interests } from './interests.tsx';
import { Languages } from './languages.tsx';
import { Projects } from './projects.tsx';
import { Publications } from './publications.tsx';
import { References } from './references.tsx';
import type { SectionProps } from './section-props.ts';
import { Skills } from './skills.tsx';
import { Summary } from './summary.tsx';
import { Volunteer } from './volunteer.tsx';
import { Work } from './work.tsx';

/** Hold the component of each section. */
export const sections: Readonly<Record<SectionName, (props: SectionProps) => ComponentChild>> = {
  summary: Summary,
  work: Work,
  projects: Projects,
  education: Education,
  volunteer: Volunteer,
  skills: Skills,
  certificates: Certificates,
  awards: Awards,
  publications: Publications,
  languages: Languages,
  interests: Interests,
  references: References,
};
