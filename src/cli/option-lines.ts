import { readLanguageTag } from '../values/language-tag.ts';
import { valueAt } from '../values/pointer.ts';
import { escapeControls } from './escape-controls.ts';

/** Say which options in a resume the theme ignores, one line each; blank if there are none. */
export async function optionLines(resume: unknown): Promise<string> {
  if (valueAt(resume, '/meta/themeOptions') === undefined) return '';
  const { lint } = await import('../lint/lint.ts');
  // The theme takes "de_DE" all the same.
  const isIgnored = (pointer: string) =>
    pointer.startsWith('/meta/themeOptions/') && !readLanguageTag(String(valueAt(resume, pointer)));
  const ignored = lint(resume).messages.filter(
    ({ ruleId, pointer = '' }) =>
      ruleId === 'theme-option' || (ruleId === 'language-code' && isIgnored(pointer)),
  );
  return escapeControls(
    ignored.map(({ reason, hint }) => `Ignored: ${[reason, hint].filter(Boolean).join(' ')}\n`).join(''),
  );
}
