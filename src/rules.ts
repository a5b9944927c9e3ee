import * as imported from './import/rules.ts';
import * as lint from './lint/severities.ts';
import * as mapping from './mapping/rules.ts';
import type { Message as AnyMessage } from './message.ts';
import * as parse from './parse/rules.ts';
import * as source from './source/rules.ts';
import * as supplement from './supplement/rules.ts';
import * as validate from './validate/rules.ts';

/** Every rule of Recto, with its usual severity. */
export const severities = {
  ...source.severities,
  ...imported.severities,
  ...parse.severities,
  ...mapping.severities,
  ...supplement.severities,
  ...validate.severities,
  ...lint.severities,
};

/** The id of any rule. */
export type RuleId = keyof typeof severities;

/** A message from any part of Recto. */
export type Message = AnyMessage<RuleId>;

/** What each rule means. The tables in the READMEs are made of it. */
export const meanings: Readonly<Record<RuleId, string>> = {
  ...source.meanings,
  ...imported.meanings,
  ...parse.meanings,
  ...mapping.meanings,
  ...supplement.meanings,
  ...validate.meanings,
  ...lint.meanings,
};
