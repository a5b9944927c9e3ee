import type { Format } from '../format.ts';
import { europassCandidate } from './europass-candidate.ts';
import { europassPassport } from './europass-passport.ts';
import { fresh } from './fresh.ts';
import { linkedIn } from './linkedin.ts';
import { openResume } from './open-resume.ts';
import { reactiveResume3 } from './reactive-resume-3.ts';
import { reactiveResume4 } from './reactive-resume-4.ts';
import { reactiveResume5 } from './reactive-resume-5.ts';
import { renderCv } from './render-cv.ts';
import { yamlResume } from './yaml-resume.ts';

/** In this order: the first that fits is the one. */
export const formats: readonly Format[] = [
  linkedIn,
  europassCandidate,
  europassPassport,
  openResume,
  reactiveResume5,
  reactiveResume4,
  reactiveResume3,
  renderCv,
  yamlResume,
  fresh,
];
