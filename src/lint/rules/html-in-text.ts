import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';

const tag =
  /<\/?(?:a|b|br|code|div|em|h[1-6]|i|img|li|ol|p|pre|small|span|strong|sub|sup|table|u|ul)(?:\s[^<>]*)?\/?>/i;
const entity = /&(?:amp|lt|gt|quot|apos|nbsp|ndash|mdash|bull|#\d{1,7}|#x[\da-f]{1,6});/i;

/** A text contains HTML, whose tags most themes show as plain text. */
export const htmlInText: Rule = {
  check: ({ pointer, value, shape }) => {
    if (shape !== 'text' || typeof value !== 'string') return undefined;
    const [found] = tag.exec(value) ?? entity.exec(value) ?? [];
    return found === undefined
      ? undefined
      : {
          reason: `${dotForm(pointer)} contains HTML: ${found.slice(0, 40)}.`,
          hint: 'Write plain text or Markdown: many themes show HTML tags as plain text.',
        };
  },
};
