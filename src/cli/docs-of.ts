import { name } from '../../package.json';

/** Where the package is presented. */
export const homepage = `https://www.npmjs.com/package/${name}`;

/** Where README says what a rule means. */
export const docsOf = (ruleId: string): string => `${homepage}#${ruleId}`;
