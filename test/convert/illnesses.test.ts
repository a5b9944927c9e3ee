import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { convertTraced } from './trace-on-failure.ts';

/** A document, all that its resume must hold, and the text that must be reported instead. */
interface Case {
  readonly what: string;
  readonly document: string;
  /** Without the address of the schema, and without empty basics. */
  readonly resume: object;
  /** None where it is absent. */
  readonly unmapped?: readonly string[];
}

/** The cases of each kind: a file of `illnesses`, named by what they have in common. */
const folder = new URL('illnesses/', import.meta.url);
const kinds = readdirSync(folder).map((file): readonly [string, readonly Case[]] => [
  file.replace('.yaml', '').replaceAll('-', ' '),
  parse(readFileSync(new URL(file, folder), 'utf8')),
]);

/** What a document gives, written as a case. */
function given({ what, document }: Case): Case {
  const { resume, messages } = convertTraced(document);
  const { $schema: _, basics, ...sections } = resume;
  const unmapped = messages.flatMap(({ ruleId, found }) => (ruleId === 'unmapped-text' ? [found ?? ''] : []));
  return {
    what,
    document,
    resume: basics && Object.keys(basics).length ? { basics, ...sections } : sections,
    ...(unmapped.length > 0 && { unmapped }),
  };
}

describe.each(kinds)('%s', (_, cases) => {
  it.each(cases)('$what', (one) => expect(given(one)).toEqual(one));
});
