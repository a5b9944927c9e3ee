import { isEmail } from '../values/email.ts';
import { readNumericDate } from '../values/read-numeric-date.ts';
import { readUrl } from '../values/url.ts';

const bareHost = /^(?:https?:\/\/)?[^\s/?#@:.]+(?:\.[^\s/?#@:.]+)*\.\p{L}{2,}(?::\d+)?(?:[/?#]|$)/iu;
/** "me.pdf", "Node.js", "John.Smith": a name with a file extension or a capital is not a host, unless a path follows. */
const doubtful = /\p{Lu}|\.(?:pdf|png|jpe?g|gif|svg|html?|docx?|odt|json|txt|md|ya?ml|zip|[jt]s|py)$/u;
const wrapped = /^(?:mailto:|[^<>]*<)?\s*([^\s<>]+)\s*>?$/i;

/**
 * Correct a text that can mean only one thing, by what is expected: `uri`, `email` or `date`.
 * @example correction('date', '1/2020') // '2020-01'
 */
export function correction(wanted: string, text: string): string | undefined {
  if (wanted === 'uri')
    return bareHost.test(text) && (text.includes('/') || !doubtful.test(text)) ? readUrl(text) : undefined;
  if (wanted === 'email') {
    const address = wrapped.exec(text)?.[1] ?? '';
    return isEmail(address) ? address : undefined;
  }
  return readNumericDate(text);
}
