import { decodeEntity } from '../../values/entities.ts';

// NUL and its kin are parse errors in HTML
// oxlint-disable-next-line no-control-regex
const controls = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F]/g;

/** Read a value as a text; a list of texts gives one line each; '' if it is neither, or blank, or throws. */
export function readText(value: unknown): string {
  try {
    const words = Array.isArray(value)
      ? Object.values(value).map(wordsOf).filter(Boolean).join('\n')
      : wordsOf(value);
    const text = decoded(words.replace(controls, ''));
    return text.trim() ? text : '';
  } catch {
    return '';
  }
}

const entity = /&(#x?[\da-f]{1,6}|[a-z]{2,8});/gi;

/** What web pages have left in the text. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (written, name: string) => decodeEntity(name) ?? written);
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return isDate(value) ? value.toISOString().slice(0, 10) : '';
}

// By its method: a date from another realm (a worker, a vm) is not an instance of this one's Date
function isDate(value: unknown): value is { toISOString(): string } {
  return typeof value === 'object' && value !== null && 'toISOString' in value;
}
