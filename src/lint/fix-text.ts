import { applyEdits } from '../text/apply-edits.ts';
import { readResume, type TextFormat } from '../text/read-resume.ts';
import { treeOf } from '../text/tree-of.ts';
import type { Change } from './change.ts';
import { editsFor } from './edits-for.ts';
import { fix } from './fix.ts';

/** A text that was mended, and what was changed; the text is the one given where nothing was. */
export interface TextFix {
  readonly text: string;
  readonly changes: readonly Change[];
}

/**
 * Mend a resume as it is written, JSON or YAML, as `fix` does: what is not mended stays as it is, byte for byte.
 * A text that cannot be read, or not be written so that it holds what `fix` gives, stays as it is. Loads `yaml` for YAML alone.
 * @example (await fixText('{ "basics": { "name": "Ada " } } // me')).text // '{ "basics": { "name": "Ada" } } // me'
 */
export async function fixText(
  text: string,
  options: { readonly format?: TextFormat } = {},
): Promise<TextFix> {
  if (typeof text !== 'string') throw new TypeError('fixText() takes the text of a resume.');
  if (typeof options !== 'object' || options === null)
    throw new TypeError('fixText() takes options as an object.');
  const unchanged: TextFix = { text, changes: [] };
  const read = await readResume(text, options.format);
  if ('fault' in read) return unchanged;
  const { resume, changes } = fix(read.value);
  if (changes.length === 0) return unchanged;
  const yaml = 'document' in read;
  const tree = await treeOf(read);
  if (!tree || tree.repeats().length > 0) return unchanged;
  const mended = applyEdits(text, editsFor(changes, tree, text, yaml));
  const again = await readResume(mended, yaml ? 'yaml' : 'json');
  const held = 'fault' in again ? undefined : JSON.stringify(again.value);
  return held === JSON.stringify(resume) ? { text: mended, changes } : unchanged;
}
