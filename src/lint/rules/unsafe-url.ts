import { dotForm } from '../../values/pointer.ts';
import { addressOf } from '../address-of.ts';
import type { Rule } from '../rule.ts';

/** Schemes that run code, hold a document or name a file; browsers ignore white space and control characters in them. */
const unsafe = /^(?:javascript|vbscript|data|file|filesystem|blob|about|view-source|jar):/i;
const picture = /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i;

/** The address is not safe to link to. */
export const unsafeUrl: Rule = {
  check: (node) => {
    // oxlint-disable-next-line no-control-regex
    const address = addressOf(node).replace(/[\u0000-\u0020]+/g, '');
    const [scheme] = unsafe.exec(address) ?? [];
    return scheme && !(node.shape === 'image' && picture.test(address))
      ? {
          reason: `${dotForm(node.pointer)} is a ${scheme.toLowerCase()} address, which is not safe to link to.`,
          hint: 'Write an https address, or remove it.',
        }
      : undefined;
  },
};
