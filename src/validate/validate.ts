import { explain } from './explain.ts';
import { judge, type Validation } from './judge.ts';
import { validate as check } from './standalone.js';

/**
 * Judge a resume by the schema of JSON Resume, in plain words.
 * Never throws, whatever it is given, and never changes it.
 * @example validate({ basics: { url: 'example.com' } }).messages[0]?.hint // 'Write https://example.com'
 */
export function validate(value: unknown): Validation {
  return judge(check, value, explain);
}
