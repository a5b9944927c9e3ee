import { convert } from '../../src/convert.ts';
import { valueAt } from '../../src/values/pointer.ts';

const job = '\n\nExperience\n\nBaker, Crumb Ltd\n2019 – 2021\n• Baked\n';
const room = /^\/(?:basics\/)?(?:(?:location|profiles|languages|interests)\/)?(?:\d+\/)?/;

/**
 * Tell what becomes of each stretch of words of a document's top, which stands above a job: the field that it fills,
 * with its value where the text is another, or in brackets what else it is.
 */
export function headerFates(top: string, format: 'text' | 'markdown' = 'text'): readonly string[] {
  const document = top + job;
  const { resume, ledger } = convert(document, { format });
  return ledger.flatMap(({ start, end, fate, kind, pointers }) => {
    const text = document.slice(start, end);
    if (start >= top.length || !/[\p{L}\p{N}]/u.test(text)) return [];
    const fields = pointers?.map((pointer) => {
      const value = String(valueAt(resume, pointer));
      return pointer.replace(room, '') + (text.includes(value) ? '' : ` ${value}`);
    });
    return [`${text} ${fields ? `→ ${fields.join(', ')}` : `(${kind ?? fate})`}`];
  });
}
