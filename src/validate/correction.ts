import { isEmail } from '../values/email.ts';
import { isoDate } from '../values/iso-date.ts';
import { readUrl } from '../values/url.ts';

const yearFirst = /^(\d{4})[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[T ]\d\d:.*)?$/;
const monthFirst = /^(\d\d?)[-/.](\d{4})$/;
const bareHost = /^(?:https?:\/\/)?[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/iu;
const fileName = /^[^/]*\.(?:pdf|png|jpe?g|gif|svg|webp|html?|docx?|json|txt|ya?ml)$/i;
const wrapped = /^(?:mailto:|[^<>]*<)?\s*([^\s<>]+)\s*>?$/i;

/**
 * Correct a text that the schema refused, where there is only one thing that it can mean.
 * @returns undefined where it may mean several things, or nothing
 * @example correction('uri', 'example.com/jane') // 'https://example.com/jane'
 */
export function correction(format: 'date' | 'uri' | 'email', text: string): string | undefined {
  const trimmed = text.trim();
  if (format === 'date') return correctDate(trimmed);
  if (format === 'uri')
    return bareHost.test(trimmed) && !fileName.test(trimmed) ? readUrl(trimmed) : undefined;
  const address = wrapped.exec(trimmed)?.[1] ?? '';
  return isEmail(address) ? address : undefined;
}

function correctDate(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return isoDate({ year: Number(text) });
  const [, year, month, day] = yearFirst.exec(text) ?? [];
  if (year) return isoDate({ year: Number(year), month: Number(month), ...(day && { day: Number(day) }) });
  const [, first, last] = monthFirst.exec(text) ?? [];
  return last ? isoDate({ year: Number(last), month: Number(first) }) : undefined;
}
