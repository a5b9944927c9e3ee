import { type Message, message } from '../rules.ts';
import type { Page } from './read-page.ts';
import type { Unseen } from './seen.ts';

/** Up to this many hidden characters are not reported. */
const fewSigns = 4;

/** Report what was left out of pages, and what could not be read. */
export function messagesOf(pages: readonly Page[], lacksTable: boolean): readonly Message[] {
  const messages: Message[] = [];
  if (pages.every(({ text }) => text.trim() === ''))
    messages.push(
      message('no-text', 'The PDF has no text, only pictures, like a scan.', {
        hint: 'Recto does not read text from pictures. Use text recognition (OCR), or type the text.',
      }),
    );
  pages.forEach(({ unseen, isRecognised }, at) => {
    const where = pages.length > 1 ? `Page ${at + 1} has` : 'The page has';
    if (isRecognised)
      messages.push(
        message(
          'unseen-text',
          `${where} a picture with recognized text (OCR) behind it; that text was read.`,
          {
            hint: 'Compare it with the picture: OCR makes mistakes.',
          },
        ),
      );
    for (const [reason, text] of unseen) {
      const found = text.replace(/\s+/g, ' ').trim();
      if (found.length <= fewSigns || (isRecognised && reason === 'unpainted')) continue;
      messages.push(
        message('unseen-text', `${where} hidden text (${reasons[reason]}); it was left out.`, {
          found: found.length > 120 ? `${found.slice(0, 119)}…` : found,
        }),
      );
    }
  });
  const unknown = pages.some(
    ({ text }) => (text.match(/\ufffd/g)?.length ?? 0) > 0.1 * text.length && text !== '',
  );
  if (lacksTable || unknown)
    messages.push(
      message(
        'unknown-characters',
        'Some characters in the PDF could not be decoded: its fonts do not say which letters they show.',
        {
          hint: 'Compare the result with the page, or convert the document the PDF was made from.',
        },
      ),
    );
  return messages;
}

const reasons: Readonly<Record<Unseen, string>> = {
  unpainted: 'not painted',
  tiny: 'too small to read',
  'color of the ground': 'the same color as its background',
  covered: 'covered by something',
  'off the page': 'outside the page',
};
