import assert from 'node:assert/strict';
import { convert, type ConvertOptions } from '../../../src/convert.ts';
import { explain } from '../../../src/app/explain.tsx';
import { writeTemplate } from '../../../src/supplement/template.ts';
import { parse } from 'yaml';
import { isSafePage } from '../is-safe-page.ts';
import type { Random } from '../random.ts';
import type { Case, Target } from '../target.ts';
import { convertTarget } from './convert.ts';

/** What is supplied is not in the document: a template tells of that alone. */
const make = (random: Random): Case => {
  const { text, options } = convertTarget.make(random);
  return { text, options: { ...options, supplement: undefined } };
};

/** The page that explains a conversion, and the template of facts that goes with it. */
function check({ text, options }: Case): void {
  const conversion = convert(text, options as ConvertOptions);
  isSafePage(explain(conversion, { style: '', script: 'void 0;', hash: '' }), 'void 0;');
  const template = writeTemplate(conversion, text, 'cv.txt');
  const supplement = (parse(template) ?? {}) as NonNullable<ConvertOptions['supplement']>;
  const again = convert(text, { ...(options as ConvertOptions), supplement });
  const refused = again.messages.filter(({ ruleId }) => ruleId === 'invalid-supplement');
  assert.deepEqual(refused, [], 'the template is refused as it is');
}

export const explainTarget: Target = { name: 'explain', share: 2, make, check };
