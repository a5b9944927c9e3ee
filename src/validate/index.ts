export type { Resume } from '../resume.ts';
export type { Message, Severity } from '../message.ts';
export type { RuleId } from './rules.ts';
export { compile } from './compile.ts';
export type { Validation } from './judge.ts';
export { validate } from './validate.ts';
export type { TextFormat } from '../text/read-resume.ts';
export { validateText, type TextOptions, type TextValidation } from './validate-text.ts';
