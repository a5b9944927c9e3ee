import { part } from '../parts.ts';
import type { ResumeView } from '../read/read-resume.ts';
import { makeRow, type Rows, rowsOf } from './rows.ts';

/** Show the interests. */
export function interests({ interests: all }: ResumeView): Rows {
  return rowsOf(
    all.map(({ name, keywords, summary }) =>
      makeRow(part('name', name), undefined, [
        ...keywords.map((word) => part('keywords', word)),
        part('summary', summary),
      ]),
    ),
  );
}
