import type { Resume } from '../../src/resume.ts';
import { compare } from './compare.ts';
import { invented } from './invented.ts';
import { sumCounts, type Tally } from './tally.ts';
import { textLoss } from './text-loss.ts';

/** Score the resume that a converter made of a text against the truth. */
export function score(text: string, truth: Resume, converted: Resume): Tally {
  const { fields, entries } = compare(truth, converted);
  return {
    documents: 1,
    failures: 0,
    fields: sumCounts(
      fields.map(({ field, right, missing, extra }) => [
        field,
        {
          right: right.length,
          given: right.length + extra.length,
          asked: right.length + missing.length,
        },
      ]),
    ),
    entries: sumCounts(
      entries.map(({ section, paired, given, asked }) => [section, { right: paired, given, asked }]),
    ),
    lost: textLoss(text, converted),
    invented: invented(text, converted),
  };
}
