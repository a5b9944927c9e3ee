import type { Message } from './rules.ts';
import type { Message as AnyMessage, Range } from '../message.ts';
import { type Position, positions } from '../source/position.ts';
import type { UnreadableText } from '../text/read-json.ts';
import { isTextFormat, readResume, type TextFormat } from '../text/read-resume.ts';
import type { Tree } from '../text/tree.ts';
import { isCopy, sourceOf } from '../text/sources.ts';
import { treeOf } from '../text/tree-of.ts';
import { dotForm } from '../values/pointer.ts';
import { foreignFormat } from './foreign-format.ts';
import { validate } from './validate.ts';

/** The options of `validateText`; each may be left out. */
export interface TextOptions<Id extends string = string> {
  /** The format of the text. Default: detected. */
  readonly format?: TextFormat;
  /** Another check of the value, such as `lint`; its messages are given places too. */
  readonly also?: (value: unknown) => readonly AnyMessage<Id>[];
}

/** A verdict on a text: each message has its `places`, and the line and column of the first. */
export interface TextValidation<Id extends string = string> {
  /** Whether the schema accepts the resume. */
  readonly valid: boolean;
  /** What is wrong and what is odd, in the order of the text. */
  readonly messages: readonly ((Message | AnyMessage<Id>) & Partial<Position>)[];
  /** The parsed value; undefined if the text cannot be read. */
  readonly value: unknown;
}

/** Rules about the name of a property, not its value. */
const ofNames: readonly string[] = ['old-name', 'other-name', 'unknown-property'];

/** Rules about values that the schema rejects anyway; their hints are more precise. */
const echoes: readonly string[] = [
  'bare-url',
  'blank-value',
  'email-space',
  'ongoing-date',
  'stray-space',
  'text-date',
  'wrong-kind',
  'left-out',
];
/** Hints that are no more precise than those of the schema. */
const isVague = ({ ruleId, hint }: AnyMessage) =>
  ruleId === ('left-out' as string) || hint?.startsWith('Write it like');

/**
 * Validate a resume in JSON or YAML text, and say where in the text each problem is.
 * The verdict is that of `validate`; for a text in a foreign format, that is the only message. Never throws because of
 * the text. Loads `yaml` only for YAML.
 * @throws TypeError (the promise rejects) if the text is not a string, or the options are invalid
 * @example (await validateText('{ "work": 5 }')).messages[0]?.column // 11
 */
export async function validateText<Id extends string = never>(
  text: string,
  options: TextOptions<Id> = {},
): Promise<TextValidation<Id>> {
  if (typeof text !== 'string') throw new TypeError('validateText() takes the text of a resume.');
  if (
    typeof options !== 'object' ||
    options === null ||
    !(options.format === undefined || isTextFormat(options.format)) ||
    !['function', 'undefined'].includes(typeof options.also)
  )
    throw new TypeError(
      'validateText() takes options as an object: "format" as "json" or "yaml", and "also" as a function that returns messages.',
    );
  const read = await readResume(text, options.format);
  if ('fault' in read) return refusal(text, read);
  const { valid, messages: wrong } = validate(read.value);
  const foreign = foreignFormat(read.value);
  if (foreign?.severity === 'error') {
    const start = Math.max(0, text.search(/[^\s\ufeff]/));
    const one = { ...foreign, places: [[start, start + 1] as const] };
    return { valid, messages: inOrder([one], text), value: read.value };
  }
  const said: readonly AnyMessage<Id>[] = options.also?.(read.value) ?? [];
  if (!Array.isArray(said))
    throw new TypeError('validateText() takes "also" as a function that returns messages.');
  const refused = new Set(wrong.map(({ pointer }) => pointer));
  const isEcho = ({ pointer, ruleId }: AnyMessage<Id>) => refused.has(pointer) && echoes.includes(ruleId);
  const advice = new Map(
    said.filter((one) => isEcho(one) && !isVague(one)).map(({ pointer, hint }) => [pointer, hint]),
  );
  const advised = wrong.map((one) => ({ ...one, ...hintOf(advice.get(one.pointer)) }));
  const odd = said.filter((one) => !isEcho(one));
  const messages = [...(foreign ? [foreign] : []), ...advised, ...odd];
  const repeats =
    'document' in read || (await import('../text/has-repeated-keys.ts')).hasRepeatedKeys(read.plain);
  const loose = 'document' in read ? [] : extensionsIn(text, read.plain);
  if (messages.length === 0 && !repeats) return { valid, messages: inOrder(loose, text), value: read.value };
  const tree = await treeOf(read);
  const placed = tree
    ? [...messages.map((one) => withPlace(one, tree, text)), ...(repeats ? repeated(tree, text) : [])]
    : messages;
  return { valid, messages: inOrder([...placed, ...loose], text), value: read.value };
}

/** Report what is more than JSON allows, at its first place. */
function extensionsIn(text: string, plain: string): readonly Message[] {
  if (text === plain) return [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length && text[at] === plain[at]) at++;
  if (at >= text.length) return [];
  const [what, one] =
    text[at] === ',' ? ['a comma before a closing bracket', 'it'] : ['a comment', 'comments'];
  return [
    {
      ruleId: 'extended-json',
      severity: 'info',
      reason: `The file has ${what}, which Recto reads and other programs may not.`,
      hint: `Remove ${one} if another program is to read the file.`,
      places: [[at, at + 1]],
    },
  ];
}

const hintOf = (hint: string | undefined) => (hint ? { hint } : {});

function withPlace<One extends AnyMessage>(one: One, tree: Tree, text: string): One {
  const { node, part } = tree.branch(one.pointer ?? '');
  const ofName = ofNames.includes(one.ruleId) || !node || node.place[0] === node.place[1];
  const shown = ofName && part?.key ? part.key : node;
  const written = sourceOf(node, text) ?? '';
  // A file of comments alone has nothing to show.
  return { ...one, ...hintOf(asWritten(one.hint, written)), places: [shown?.place ?? [0, 0]] };
}

/** Of 01069, 3.80 or +441174960000 the value does not tell how it is written. */
const asWritten = (hint: string | undefined, written: string): string | undefined =>
  number.test(written) ? hint?.replace(`"${Number(written)}".`, () => `"${written}".`) : undefined;
const number = /^[+-]?\d[\d.]*(?:e[+-]?\d+)?$/i;

function repeated(tree: Tree, text: string): readonly Message[] {
  return tree.repeats().map((one) => ({
    ruleId: 'duplicate-key',
    severity: 'warning',
    reason: `${dotForm(one.pointer)} appears twice; only the last one is used.`,
    hint: isCopy(one, text)
      ? 'Remove one of them.'
      : `Keep only the right one. Until then, --fix leaves ${one.at === '' ? 'both as they are' : 'this whole object as it is'}.`,
    pointer: one.pointer,
    places: [one.place],
  }));
}

function inOrder<One extends AnyMessage>(
  messages: readonly One[],
  text: string,
): readonly (One & Partial<Position>)[] {
  const positionOf = positions(text);
  const start = ({ places }: AnyMessage) => places?.[0]?.[0] ?? 0;
  return [...messages]
    .sort((a, b) => start(a) - start(b))
    .map((one) => (one.places ? { ...one, ...positionOf(start(one)) } : one));
}

function refusal(text: string, { fault }: UnreadableText): TextValidation<never> {
  const at = Math.min(fault.at, text.length);
  const place: Range = [at, Math.min(at + 1, text.length)];
  const one: Message = {
    ruleId: 'unreadable-text',
    severity: 'error',
    reason: `The file is not valid ${fault.format}: ${fault.reason}.`,
    places: [place],
  };
  return { valid: false, messages: inOrder([one], text), value: undefined };
}
