import type { Message, RuleId } from '../convert.ts';
import { type Position, positions } from '../source/position.ts';
import { readJson } from '../text/read-json.ts';
import { readYaml } from '../text/read-yaml.ts';
import { treeOf } from '../text/tree-of.ts';
import type { Input } from './input.ts';
import { isOfFacts } from './is-of-facts.ts';

/** Add to each message about the supplement where its cause is in the file. */
export async function placeInFacts(
  messages: readonly Message<RuleId>[],
  { name, text }: Input,
): Promise<readonly (Message<RuleId> & Partial<Position & { readonly file: string }>)[]> {
  if (!messages.some(isOfFacts)) return messages;
  const json = readJson(text);
  const read = 'fault' in json ? await readYaml(text) : json;
  const tree = 'fault' in read ? undefined : await treeOf(read);
  const positionOf = positions(text);
  return messages.map((message) => {
    if (!isOfFacts(message)) return message;
    // Its places are those of candidate entries in the document, which the hint quotes.
    const { places: _, ...rest } = message;
    const { node, part } = tree?.branch(message.pointer ?? '') ?? {};
    const shown = part?.key ?? node;
    return { ...rest, file: name, ...(shown && positionOf(shown.place[0])) };
  });
}
