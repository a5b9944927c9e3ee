import { correction } from '../../validate/correction.ts';
import { kind } from '../../validate/quote.ts';
import { uriTest } from '../../values/format.ts';
import { dotForm } from '../../values/pointer.ts';
import type { Rule } from '../rule.ts';
import type { ResumeNode } from '../nodes.ts';
import { textOf } from '../text-of.ts';

/** What the `jsonschema` package of resumed and the registry accepts as a URI; resume-cli and Recto judge as ajv does. */
const lenient = /^[a-z][a-z0-9+.-]*:\S*$/i;

/** One of the ecosystem's two validators accepts the address, the other rejects it. */
export const disputedUrl: Rule = {
  check: (node) => {
    if (!isDisputed(node)) return undefined;
    const encoded = encode(node);
    return {
      reason: `${dotForm(node.pointer)} is ${kind(node.value)}, which resumed accepts and resume-cli rejects.`,
      hint: encoded ? `Write ${encoded}` : 'Write it like https://example.com.',
    };
  },
  fix: (node) => (isDisputed(node) ? encode(node) : undefined),
};

function isDisputed({ shape, value }: ResumeNode): boolean {
  const text = shape === 'uri' ? textOf(value) : '';
  return lenient.test(text) && !uriTest.test(text) && !/^[^:]+:\d/.test(text);
}

function encode({ value }: ResumeNode): string | undefined {
  const text = textOf(value);
  return /^https?:\/\//i.test(text) && !/[\ud800-\udfff]/u.test(text) ? correction('uri', text) : undefined;
}
