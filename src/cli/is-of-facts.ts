import type { Message } from '../rules.ts';

/** Tell whether a message is about the supplement, not about the document. */
export const isOfFacts = ({ ruleId }: Message): boolean => ruleId.endsWith('-supplement');
