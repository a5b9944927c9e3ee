import { kind } from '../../validate/quote.ts';
import { dotForm } from '../../values/pointer.ts';
import { hasScheme, isUrl } from '../../values/url.ts';
import type { Rule } from '../rule.ts';
import { textOf } from '../text-of.ts';
import { bareUrl } from './bare-url.ts';

/** The image is a file name or some other text. */
export const imageUrl: Rule = {
  check: (node) => {
    const text = node.shape === 'image' ? textOf(node.value) : '';
    return text && !isUrl(text) && !hasScheme(text) && !bareUrl.fix?.(node)
      ? {
          reason: `${dotForm(node.pointer)} is ${kind(node.value)}, not a URL.`,
          hint: 'Write the address of the picture, like https://example.com/me.jpg or data:…, or remove it.',
        }
      : undefined;
  },
};
