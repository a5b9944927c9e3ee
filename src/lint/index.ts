export type { Resume } from '../resume.ts';
export type { Message, Severity } from '../message.ts';
export type { Change } from './change.ts';
export { fix, type Fix } from './fix.ts';
export { fixText, type TextFix } from './fix-text.ts';
export { lint, type Level, type LintOptions } from './lint.ts';
export type { LintRuleId } from './rules.ts';
