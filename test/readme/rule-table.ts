import { ruleHelp } from '../../src/cli/rule-help.ts';
import { meanings, type RuleId, severities } from '../../src/rules.ts';

/** Write the table of some rules, or of all. */
export const ruleTable = (ids: readonly string[] = Object.keys(meanings)): string =>
  [
    '| rule | severity | `--fix` | what it means |',
    '| --- | --- | --- | --- |',
    ...(ids as readonly RuleId[]).map(
      (id) => `| <a id="${id}"></a>\`${id}\` | ${severities[id]} | ${fixes(id)} | ${meanings[id]} |`,
    ),
  ].join('\n');

const fixes = (id: RuleId) => (ruleHelp(id)?.includes('validate --fix') ? 'yes' : '');
