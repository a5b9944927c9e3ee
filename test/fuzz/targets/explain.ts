import assert from 'node:assert/strict';
import { convert, type ConvertOptions } from '../../../src/convert.ts';
import { explain } from '../../../src/explain/explain.tsx';
import { writeTemplate } from '../../../src/supplement/template.ts';
import { parse } from 'yaml';
import { isSafePage } from '../is-safe-page.ts';
import type { Case, Target } from '../target.ts';
import { convertTarget } from './convert.ts';

/** The page that explains a conversion, and the template of facts that goes with it. */
function check({ text, options }: Case): void {
  const conversion = convert(text, options as ConvertOptions);
  isSafePage(explain(text, conversion));
  const template = writeTemplate(conversion, text, 'cv.txt');
  const supplement = (parse(template) ?? {}) as NonNullable<ConvertOptions['supplement']>;
  const again = convert(text, { ...(options as ConvertOptions), supplement });
  const refused = again.messages.filter(({ ruleId }) => ruleId === 'invalid-supplement');
  assert.deepEqual(refused, [], 'the template is refused as it is');
}

export const explainTarget: Target = { name: 'explain', share: 2, make: convertTarget.make, check };
