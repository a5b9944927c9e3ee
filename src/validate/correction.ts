import { isEmail } from '../values/email.ts';
import { readIsoDate } from '../values/iso-date.ts';
import { hasUsualEnd, readUrl } from '../values/url.ts';

const yearFirst = /^(\d{4})(?:[-/.](\d\d?)(?:[-/.](\d\d?))?(?:[T ]\d\d:.*)?)?$/;
const monthFirst = /^(\d\d?)[-/.](\d{4})$/;
const bareHost = /^(?:https?:\/\/)?[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/iu;
const fileName =
  /^[^/]*\.(?:pdf|png|jpe?g|gif|svg|webp|html?|docx?|odt|rtf|pages|tex|xlsx?|csv|zip|gz|tar|json|txt|md|ya?ml|[jt]sx?|py|rb|rs|sh|java|cpp|cs)$/i;
/** "Node.js", "John.Smith": with capitals a host is one only where it begins or ends as hosts do, or a path follows. */
const isDoubtful = (text: string) => /\p{Lu}/u.test(text) && !/[/?#]|^www\./.test(text) && !hasUsualEnd(text);
const wrapped = /^(?:mailto:|[^<>]*<)?\s*([^\s<>]+)\s*>?$/i;

/**
 * Correct a text where there is only one thing that it can mean, by what is wanted: `uri`, `email` or `date`.
 * @example correction('date', '1/2020') // '2020-01'
 */
export function correction(wanted: string, text: string): string | undefined {
  if (wanted === 'uri')
    return bareHost.test(text) && !fileName.test(text) && !isDoubtful(text) ? readUrl(text) : undefined;
  if (wanted === 'email') {
    const address = wrapped.exec(text)?.[1] ?? '';
    return isEmail(address) ? address : undefined;
  }
  const parts = yearFirst.exec(text.replace(monthFirst, '$2-$1'))?.slice(1) ?? [];
  const date = parts.flatMap((part) => part?.padStart(2, '0') ?? []).join('-');
  return readIsoDate(date) && date;
}
