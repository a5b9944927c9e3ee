import type { Message } from './rules.ts';
import { naming } from '../resume/naming.ts';
import { schemaUrl } from '../resume/schema-url.ts';
import { dotForm, keysOf, type Pointer } from '../values/pointer.ts';
import { correction } from './correction.ts';
import type { Complaint } from './judge.ts';
import { kind, quote } from './quote.ts';

/** What the JSON Resume schema can expect of a value, and for texts what they look like. */
const wants: Readonly<Record<string, readonly [name: string, like?: string]>> = {
  string: ['text'],
  array: ['a list'],
  object: ['an object'],
  uri: ['a full URL', 'https://example.com'],
  email: ['an e-mail address', 'jane@example.com'],
  date: ['a date like 2020-01', '2020, 2020-01 or 2020-01-31'],
};

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

/** Say what to do about an unexpected value; undefined if the reason says it all. */
export function hint(wanted: string, pointer: Pointer, value: unknown): string | undefined {
  if (!pointer) return wanted === 'object' ? 'Write an object: { "basics": { … } }.' : undefined;
  const ends = pointer.endsWith('/endDate');
  const text = typeof value === 'string' && value;
  if (value == null || (text !== false && !/\S/.test(text)))
    return ends ? 'Remove endDate if this is still ongoing.' : 'Remove it.';
  const keys = keysOf(pointer);
  if (wanted === 'string') {
    const day = value instanceof Date && correction('date', String(value.toJSON()));
    const plain = day || (/number|boolean|bigint/.test(typeof value) && String(value));
    return plain ? `Write it in quotes: ${quote(plain)}.` : 'Write a single text in quotes.';
  }
  if (wanted === 'array') return `Write a list: [${text && keys[1] ? quote(text) : '{ … }'}].`;
  if (wanted === 'object') {
    const whole = keys.findLast((key) => !/^\d+$/.test(key)) ?? '';
    const name = Object.hasOwn(naming, whole) && naming[whole];
    return `Write an object: { ${text && name ? `"${name}": ${quote(text)}` : '…'} }.`;
  }
  const like = pointer === '/$schema' ? schemaUrl : wants[wanted]?.[1];
  const corrected = text && like && correction(wanted, text.trim());
  if (corrected) return `Write ${corrected}`;
  if (ends && text && !/\d/.test(text))
    return `Remove endDate if this is still ongoing; otherwise write it like ${like}.`;
  return like && `Write it like ${like}.`;
}
