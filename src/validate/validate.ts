import { explain } from './explain.ts';
import { judge, type Validation } from './judge.ts';
import { validate as check } from './standalone.js';

/**
 * Validate a resume against the JSON Resume schema, with messages in plain words.
 * Never throws and never changes its argument.
 * @example validate({ basics: { url: 'example.com' } }).messages[0]?.hint // 'Write https://example.com'
 */
export function validate(value: unknown): Validation {
  return judge(check, value, explain);
}
