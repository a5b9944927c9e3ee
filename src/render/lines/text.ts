import type { Resume } from '../../resume.ts';
import { shortUrl } from '../../values/url.ts';
import { show } from '../../view/show.ts';
import type { ViewOptions } from '../view-options.ts';
import type { Marks } from './marks.ts';
import { onOneLine } from './on-one-line.ts';
import { writeLines } from './write-lines.ts';

const asItIs = (words: string) => words;

const marks: Marks = {
  plain: onOneLine,
  heading: (_, words) => words,
  strong: asItIs,
  em: asItIs,
  code: asItIs,
  link: (words, url) => {
    if (!words) return url;
    return words.includes(shortUrl(url)) ? words : `${words} (${url})`;
  },
  addressesBelow: true,
  point: (words, number) => (number === undefined ? `• ${words}` : `${number}. ${words}`),
  quote: asItIs,
  lineEnd: '\n',
};

/**
 * Render a resume as plain text that `convert` reads back.
 * Takes those options of `render` that choose what is shown. Never throws.
 * @example renderText({ basics: { name: 'Ada' } }) // 'Ada\n'
 */
export function renderText(resume: Resume, options?: ViewOptions): string {
  return writeLines(show(resume, options).view, marks);
}
