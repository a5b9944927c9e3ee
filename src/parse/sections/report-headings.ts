import { type Message, message } from '../rules.ts';
import { type Line, rangesIn } from '../lines/line.ts';

/** Report the headings that were not understood: one message for all of them. */
export function reportHeadings(headings: readonly Line[]): readonly Message[] {
  if (headings.length === 0) return [];
  const names = headings.map(({ text }) => `"${text}"`).join(', ');
  return [
    message(
      'unknown-heading',
      headings.length === 1
        ? `The heading ${names} was not recognized.`
        : `${headings.length} headings were not recognized: ${names}.`,
      {
        hint: 'If the text below belongs in the resume, use a common heading such as Experience, Education or Skills.',
        places: headings
          .map((line) => rangesIn(line, 0, line.text.length)[0])
          .filter((one) => one !== undefined),
      },
    ),
  ];
}
