import { type Message, message } from '../rules.ts';
import type { Page } from './read-page.ts';
import type { Unseen } from './seen.ts';

/** Signs that may be unseen without a word: what pages leave in their corners. */
const fewSigns = 4;

/** Say what was left out of pages, and what could not be read. */
export function messagesOf(pages: readonly Page[], lacksTable: boolean): readonly Message[] {
  const messages: Message[] = [];
  if (pages.every(({ text }) => text.trim() === ''))
    messages.push(
      message('no-text', 'The PDF holds no text: it shows pictures alone, as a scan does.', {
        hint: 'Recto reads no text from pictures. Use a program that does (OCR), or type the text.',
      }),
    );
  pages.forEach(({ unseen, isRecognised }, at) => {
    const where = pages.length > 1 ? `Page ${at + 1} holds` : 'The page holds';
    if (isRecognised)
      messages.push(
        message(
          'unseen-text',
          `${where} a picture with text behind it, as a program recognised it; that was read.`,
          {
            hint: 'Compare it with the picture: such programs misread.',
          },
        ),
      );
    for (const [reason, text] of unseen) {
      const found = text.replace(/\s+/g, ' ').trim();
      if (found.length <= fewSigns || (isRecognised && reason === 'unpainted')) continue;
      messages.push(
        message('unseen-text', `${where} text that nobody sees (${reasons[reason]}); it was left out.`, {
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
        'Some characters of the PDF could not be told: the file does not say what its fonts mean.',
        {
          hint: 'Compare the result with the page, or convert the document that the PDF was made from.',
        },
      ),
    );
  return messages;
}

const reasons: Readonly<Record<Unseen, string>> = {
  unpainted: 'it is not painted',
  tiny: 'it is too small to read',
  'colour of the ground': 'it has the colour of what is behind it',
  covered: 'something covers it',
  'off the page': 'it stands outside of the page',
};
