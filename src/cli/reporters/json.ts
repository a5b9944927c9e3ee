import { docsOf } from '../docs-of.ts';
import type { Reporter } from './reporter.ts';

/** Write verdicts as one list of JSON, as schema/report.schema.json describes it. */
export const json: Reporter = {
  start: '[',
  verdict: ({ file, valid, messages }, _, first) =>
    `${first ? '' : ',\n'}${JSON.stringify({ file, valid, messages: messages.map((one) => ({ ...one, url: docsOf(one.ruleId) })) })}`,
  end: () => ']\n',
};
