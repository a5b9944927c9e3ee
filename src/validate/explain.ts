import type { Message } from '../message.ts';
import { isEmail } from '../values/email.ts';
import { readIsoDate } from '../values/iso-date.ts';
import { dotForm, keysOf, type Pointer } from '../values/pointer.ts';
import { readUrl } from '../values/url.ts';
import type { Complaint } from './judge.ts';
import { kind, quote } from './quote.ts';

/** What the schema of JSON Resume can want of a value, and where a text is wanted what it looks like. */
const wants: Readonly<Record<string, readonly [name: string, like?: string]>> = {
  string: ['text'],
  array: ['a list'],
  object: ['an object'],
  uri: ['a full URL', 'https://example.com'],
  email: ['an e-mail address', 'jane@example.com'],
  date: ['a date like 2020-01', '2020, 2020-01 or 2020-01-31'],
};

/** The key that a bare text most likely stands for, by the list or object that wants an object. */
const naming: Readonly<Record<string, string>> = {
  work: 'name',
  volunteer: 'organization',
  education: 'institution',
  awards: 'title',
  certificates: 'name',
  publications: 'name',
  skills: 'name',
  languages: 'language',
  interests: 'name',
  references: 'name',
  projects: 'name',
  location: 'city',
};

const yearFirst = /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[T ]\d\d:.*)?)?$/;
const monthFirst = /^(\d\d?)[-/.](\d{4})$/;
const bareHost = /^(?:https?:\/\/)?[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/iu;
const fileName = /^[^/]*\.(?:pdf|png|jpe?g|gif|svg|webp|html?|docx?|json|txt|ya?ml)$/i;
const wrapped = /^(?:mailto:|[^<>]*<)?\s*([^\s<>]+)\s*>?$/i;

/** Put a complaint of type, format or pattern in plain words; the pattern is that of dates. */
export function explain({ instancePath, keyword, params }: Complaint, value: unknown): Message {
  const wanted = String(params['type'] ?? params['format'] ?? 'date');
  const advice = hint(wanted, instancePath, value);
  return {
    ruleId: keyword === 'pattern' ? 'schema-date' : `schema-${keyword as 'type' | 'format'}`,
    severity: 'error',
    reason: `${dotForm(instancePath) || 'The resume'} is ${kind(value)}, not ${wants[wanted]?.[0]}.`,
    ...(advice && { hint: advice }),
    found: kind(value),
    pointer: instancePath,
  };
}

/** Say what a person can do about a value that is not what is wanted; undefined where the reason says it all. */
export function hint(wanted: string, pointer: Pointer, value: unknown): string | undefined {
  if (!pointer) return wanted === 'object' ? 'Pass the resume itself: { "basics": { … } }.' : undefined;
  const ends = pointer.endsWith('/endDate');
  const text = typeof value === 'string' && value;
  if (value == null || (text !== false && !(ends ? /\d/ : /\S/).test(text))) {
    return ends ? 'Leave endDate out while it goes on.' : 'Leave it out.';
  }
  const keys = keysOf(pointer);
  if (wanted === 'string') {
    const day = value instanceof Date && correction('date', String(value.toJSON()));
    const plain = day || (/number|boolean|bigint/.test(typeof value) && String(value));
    return plain ? `Write it in quotes: ${quote(plain)}.` : 'Write one text, in quotes.';
  }
  if (wanted === 'array') return `Write a list: [${text && keys[1] ? quote(text) : '{ … }'}].`;
  if (wanted === 'object') {
    const whole = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
    const name = Object.hasOwn(naming, whole) && naming[whole];
    return `Write an object: { ${text && name ? `"${name}": ${quote(text)}` : '…'} }.`;
  }
  const like = wants[wanted]?.[1];
  const corrected = text && like && correction(wanted, text.trim());
  return corrected ? `Write ${corrected}` : like && `Write it like ${like}.`;
}

/** Correct a text where there is only one thing that it can mean. */
function correction(wanted: string, text: string): string | undefined {
  if (wanted === 'uri') return bareHost.test(text) && !fileName.test(text) ? readUrl(text) : undefined;
  if (wanted === 'email') {
    const address = wrapped.exec(text)?.[1] ?? '';
    return isEmail(address) ? address : undefined;
  }
  const parts = yearFirst.exec(text.replace(monthFirst, '$2-$1'))?.slice(1) ?? [];
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return readIsoDate(date) && date;
}
