import { applyEdits } from '../text/apply-edits.ts';
import type { ReadText } from '../text/read-json.ts';
import { isTextFormat, readResume, type TextFormat } from '../text/read-resume.ts';
import type { ReadYaml } from '../text/read-yaml.ts';
import { removals } from '../text/removals.ts';
import { isCopy, sourceOf } from '../text/sources.ts';
import type { Repeat } from '../text/tree.ts';
import { treeOf } from '../text/tree-of.ts';
import type { Change } from './change.ts';
import { editsFor } from './edits-for.ts';
import { fix, fixAs } from './fix.ts';

/** A fixed text and its changes; the text is the one given if nothing changed. */
export interface TextFix {
  /** The text after the changes. */
  readonly text: string;
  /** What was changed, in order. */
  readonly changes: readonly Change[];
}

/**
 * Fix a resume in JSON or YAML text, as `fix` does; everything else stays the same, byte for byte.
 * A duplicate key with the same value is removed once; if the values differ, the whole object stays as it
 * is, or at the top level both values.
 * A text that cannot be read, or whose edits would not yield what `fix` returns, stays as it is. Loads `yaml` only for YAML.
 * @example (await fixText('{ "basics": { "name": "Ada " } } // me')).text // '{ "basics": { "name": "Ada" } } // me'
 */
export async function fixText(
  text: string,
  options: { readonly format?: TextFormat } = {},
): Promise<TextFix> {
  if (typeof text !== 'string') throw new TypeError('fixText() takes the text of a resume.');
  if (
    typeof options !== 'object' ||
    options === null ||
    !(options.format === undefined || isTextFormat(options.format))
  )
    throw new TypeError('fixText() takes its options as an object, and "format" as "json" or "yaml".');
  const unchanged: TextFix = { text, changes: [] };
  const read = await readResume(text, options.format);
  if ('fault' in read) return unchanged;
  const yaml = 'document' in read;
  if (fix(read.value).changes.length === 0 && !(await mayRepeat(read))) return unchanged;
  const tree = await treeOf(read);
  if (!tree) return unchanged;
  const repeats = tree.repeats();
  const copies = repeats.filter((one) => isCopy(one, text));
  // Nobody knows which of two values for one key is meant. An entry that has two may be two entries run together.
  const unclear = new Set(
    repeats.filter((one) => !copies.includes(one)).map(({ at, pointer }) => (at === '' ? pointer : at)),
  );
  const attempt = async (wrapsBlocks: boolean): Promise<TextFix | undefined> => {
    const { resume, changes } = fixAs(read.value, {
      canWrap: (pointer) => wrapsBlocks || (tree.branch(pointer).node?.isFlow ?? false),
      skip: (pointer) => unclear.has(pointer),
      written: (pointer, value) => sourceOf(tree.branch(pointer).node, text) ?? String(value),
    });
    const edits = [
      ...editsFor(changes, tree, text, yaml),
      ...removals(
        copies.map(({ whole, before }) => ({ whole, part: before })),
        text,
        yaml,
      ),
    ];
    const fixed = applyEdits(text, edits);
    const again = await readResume(fixed, yaml ? 'yaml' : 'json');
    const held = 'fault' in again ? undefined : JSON.stringify(again.value);
    if (fixed === text || held !== JSON.stringify(resume)) return undefined;
    return { text: fixed, changes: [...changes, ...copies.map(asChange)] };
  };
  return (await attempt(true)) ?? (await attempt(false)) ?? unchanged;
}

const asChange = ({ pointer }: Repeat): Change => ({ ruleId: 'duplicate-key', pointer });

async function mayRepeat(read: ReadText | ReadYaml): Promise<boolean> {
  return 'document' in read || (await import('../text/has-repeated-keys.ts')).hasRepeatedKeys(read.plain);
}
