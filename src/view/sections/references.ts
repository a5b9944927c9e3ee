import { chunk, part } from '../parts.ts';
import { readProse } from '../prose/read-prose.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Entry } from '../view.ts';
import { entry } from './entry.ts';

/** Show what others say about the person. */
export function references({ references: all }: ResumeView): readonly Entry[] {
  return all.map(({ name, reference, role }) =>
    entry({
      title: chunk(part('name', name)),
      line: [chunk(part('role', role))],
      body: [reference !== '' && { kind: 'quote', field: 'reference', prose: readProse(reference) }],
    }),
  );
}
