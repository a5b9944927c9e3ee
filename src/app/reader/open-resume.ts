import { decodeText } from '../../document/bytes.ts';
import type { Imported } from '../../import/map.ts';
import { fix } from '../../lint/fix.ts';
import { lint } from '../../lint/lint.ts';
import type { Range } from '../../message.ts';
import type { Resume } from '../../resume.ts';
import { readResume, type TextFormat } from '../../text/read-resume.ts';
import { treeOf } from '../../text/tree-of.ts';
import { validate } from '../../validate/validate.ts';
import { validateText } from '../../validate/validate-text.ts';
import { pointer } from '../../values/pointer.ts';
import type { Checked, OpenResume } from './calls.ts';

type Places = Record<string, readonly Range[]>;

/** Open the text of a resume, with what validation and lint say. */
export async function openText(text: string, format?: TextFormat): Promise<OpenResume> {
  const { value, messages } = await validateText(text, {
    ...(format && { format }),
    also: (read) => lint(read).messages,
  });
  const resume = isObject(value) ? (value as Resume) : {};
  return {
    kind: 'resume',
    program: 'JSON Resume',
    resume,
    text,
    places: await placesIn(text, resume, (at) => [at]),
    checked: { remarks: messages, fixable: fix(resume).changes.length },
  };
}

/** Validate and lint a resume. */
export function check(resume: Resume): Checked {
  const remarks = [...validate(resume).messages, ...lint(resume).messages];
  return { remarks, fixable: fix(resume).changes.length };
}

/** Open the resume that another program's file was mapped to. */
export async function openImported(
  { format, resume, provenance, messages }: Imported,
  bytes: Uint8Array,
): Promise<OpenResume> {
  const text = isText(bytes) ? decodeText(bytes, 'The file') : '';
  return {
    kind: 'resume',
    program: format,
    resume,
    text,
    places: await placesIn(text, resume, (at) => provenance[at] ?? []),
    checked: { remarks: messages, fixable: 0 },
  };
}

const isText = (bytes: Uint8Array) => !bytes.includes(0);
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where the values of a resume are in a text of data, whose pointers a function tells. */
async function placesIn(
  text: string,
  resume: Resume,
  pointersOf: (at: string) => readonly string[],
): Promise<Places> {
  const places: Places = {};
  const read = text && !/^\ufeff?\s*</.test(text) ? await readResume(text).catch(() => undefined) : undefined;
  const tree = read && !('fault' in read) ? await treeOf(read) : undefined;
  if (!tree) return places;
  const visit = (value: unknown, at: string): void => {
    if (typeof value === 'object' && value !== null)
      return Object.entries(value).forEach(([key, part]) => visit(part, at + pointer(key)));
    const found = pointersOf(at).flatMap((from) => {
      const { node, part } = tree.branch(from);
      return node && part?.value === node ? [node.place] : [];
    });
    if (found.length > 0) places[at] = found;
  };
  visit(resume, '');
  return places;
}
