import { part } from '../parts.ts';
import type { ResumeView } from '../read/read-resume.ts';
import { makeRow, type Rows, rowsOf } from './rows.ts';

/** Show the languages that the person speaks. */
export function languages({ languages: all }: ResumeView): Rows {
  return rowsOf(
    all.map(({ language, fluency }) => makeRow(part('language', language), part('fluency', fluency), [])),
  );
}
