import type { Supplement } from '../../convert.ts';
import { readFacts } from '../facts.ts';
import { checkSize } from './check-size.ts';
import { convertGiven, documentSchema } from './given-document.ts';
import { describeConversion } from './describe-conversion.ts';
import type { Tool } from './tool.ts';

/** Convert a document again with supplied values, each of which stays marked. */
export const fillGapsTool: Tool = {
  name: 'fill_gaps',
  title: 'Fill the gaps of a converted résumé',
  description: `Convert the same document again, with values that it lacks or gets wrong. Supply what the person said, or what
the document supports, and nothing else. It returns what convert returns, and "provenance": each value that was supplied,
by JSON Pointer, marked "supplement"; show these to the person.`,
  inputSchema: {
    type: 'object',
    properties: {
      ...documentSchema,
      supplement: {
        type: 'object',
        description: `The template of convert, filled in; null keeps a value, an empty text removes it. An entry is
identified by "match" (values that it has) or "at" (words of the document that it came from), "remove": true removes it,
and new entries go under "add":
{ "basics": { "email": "ada@example.org" }, "work": [{ "match": { "name": "Inkwell" }, "position": "Editor" }],
"add": { "languages": [{ "language": "French" }] } }.`,
      },
    },
    required: ['supplement'],
    additionalProperties: false,
  },
  call: async (given) => {
    const conversion = await convertGiven(given, await supplementOf(given['supplement']));
    const supplied = Object.entries(conversion.provenance).filter(([, origin]) => origin === 'supplement');
    return { data: { ...(await describeConversion(conversion)), provenance: Object.fromEntries(supplied) } };
  },
};

const supplementOf = async (given: unknown): Promise<Supplement> =>
  typeof given === 'string'
    ? await readFacts({ name: 'supplement', text: checkSize(given, 'supplement') })
    : (given as Supplement);
