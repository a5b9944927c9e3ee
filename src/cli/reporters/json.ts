import type { Reporter } from './reporter.ts';

/** Write verdicts as one list of JSON, as schema/report.schema.json describes it. */
export const json: Reporter = {
  start: '[',
  verdict: (verdict, _, first) => `${first ? '' : ',\n'}${JSON.stringify(verdict)}`,
  end: () => ']\n',
};
