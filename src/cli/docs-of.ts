import { homepage as readme } from '../../package.json';

/** Where the package is presented. */
export const homepage = readme;

/** Name the address that explains a rule: its row in the table of the command's README. */
export const docsOf = (ruleId: string): string =>
  `${readme.replace(/#.*/, '')}/blob/main/src/cli/README.md#${ruleId}`;
