import { name } from '../../package.json';

/** The home page of the package. */
export const homepage = `https://www.npmjs.com/package/${name}`;

/** Link to the explanation of a rule in README. */
export const docsOf = (ruleId: string): string => `${homepage}#${ruleId}`;
