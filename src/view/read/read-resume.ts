import { once } from '../../values/once.ts';
import { attempt } from './attempt.ts';
import { planOf } from './plan.ts';
import { type ExtraSection, readExtras } from './read-extras.ts';
import { read, type Reading } from './read.ts';
import { resumeShape, type Read } from './shape.ts';

/** A resume that is safe to show: no field missing, no field of the wrong type. */
export interface ResumeView extends Read<typeof resumeShape> {
  readonly extras: readonly ExtraSection[];
}

const plan = once(() => planOf(resumeShape));

/** Read all that the page shows of a resume, whatever it is. */
export function readResume(whole: { readonly resume: unknown }, reading: Reading): ResumeView {
  const view = read(plan(), whole, 'resume', reading) as Read<typeof resumeShape>;
  return { ...view, extras: attempt(() => readExtras(whole.resume, resumeShape, reading)) ?? [] };
}
