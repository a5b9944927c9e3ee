import { show } from '../../view/show.ts';
import type { ViewOptions } from '../view-options.ts';
import type { Resume } from '../../resume.ts';
import type { Marks } from './marks.ts';
import { onOneLine } from './on-one-line.ts';
import { writeLines } from './write-lines.ts';

/** An exclamation mark before a link would make it a picture. */
const special = /[\\`*[\]<]|!$|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would make a line a heading, a quotation, a rule or a point. */
const opening = /^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|-{3,}|={3,}|\d{1,9}(?=[.)](?:\s|$)))/;

const marks: Marks = {
  plain: (text) =>
    onOneLine(text)
      .replace(special, '\\$&')
      .replace(opening, (sign) => (/^\d/.test(sign) ? `${sign}\\` : `\\${sign}`)),
  heading: (level, words) => `${'#'.repeat(level)} ${words}`,
  strong: (words) => `**${words}**`,
  em: (words) => `*${words}*`,
  code: (text) => `\`${text}\``,
  link: (words, url) => (words ? `[${words}](${url})` : `<${url}>`),
  addressesBelow: false,
  point: (words, number) => (number === undefined ? `- ${words}` : `${number}. ${words}`),
  quote: (words) => words.replace(/^/gm, '> '),
  lineEnd: '  \n',
};

/**
 * Render a resume as Markdown that `convert` reads back.
 * Takes those options of `render` that choose what is shown. Never throws.
 * @example renderMarkdown({ basics: { name: 'Ada' } }) // '# Ada\n'
 */
export function renderMarkdown(resume: Resume, options?: ViewOptions): string {
  return writeLines(show(resume, options).view, marks);
}
