import { meanings } from '../../rules.ts';
import { dotForm } from '../../values/pointer.ts';
import { harmless } from '../harmless.ts';
import type { Paint } from '../paint.ts';
import { fieldOf, withoutIndex } from './group-alike.ts';
import { headline, prettyMessage } from './pretty-message.ts';
import type { PlacedMessage } from './report.ts';

const mostPlaces = 5;
const mostLines = 3;

/** Write messages that are alike as one: what they say, how many there are, and the first places. */
export function prettyGroup(group: readonly PlacedMessage[], text: string, paint: Paint): string {
  const [first, ...others] = group as readonly [PlacedMessage, ...PlacedMessage[]];
  if (others.length === 0) return prettyMessage(first, text, paint);
  const says = withoutIndex(first.reason);
  const isOne = others.every(({ reason, hint }) => withoutIndex(reason) === says && hint === first.hint);
  return [
    `\n${headline({ ...first, reason: isOne ? says : together(group) }, paint)}`,
    ...details(group, isOne),
  ]
    .map((line, at) => (at === 0 ? line : `  ${harmless(line)}`))
    .join('\n');
}

/** What messages with different values have in common. */
function together(group: readonly PlacedMessage[]): string {
  const fields = new Set(group.map(fieldOf));
  const [field] = fields;
  const { ruleId } = group[0] as PlacedMessage;
  return fields.size === 1 && field ? `${field}: ${meanings[ruleId]}` : meanings[ruleId];
}

function details(group: readonly PlacedMessage[], isOne: boolean): readonly string[] {
  const [first] = group as readonly [PlacedMessage];
  if (isOne) {
    const places = `${group.length} places: ${listed(group.map(placeOf), mostPlaces)}`;
    return first.hint ? [places, first.hint] : [places];
  }
  const isSameHint = group.every(({ hint }) => hint === first.hint);
  if (isSameHint && new Set(group.map(fieldOf)).size > 1) {
    const fields = [...new Map(group.toReversed().map((one) => [fieldOf(one), one])).values()]
      .toReversed()
      .map((one) => `${placeOf(one)} ${fieldOf(one)}`);
    const all = `${group.length} places: ${listed(fields, mostPlaces)}`;
    return first.hint ? [all, first.hint] : [all];
  }
  const more = group.length - mostLines;
  return [
    ...group
      .slice(0, mostLines)
      .map((one) => `${placeOf(one)} ${one.found ?? dotForm(one.pointer ?? '')}: ${one.hint ?? one.reason}`),
    ...(more > 0 ? [`and ${more} more: --all shows each`] : []),
  ];
}

const placeOf = ({ line, column, pointer = '' }: PlacedMessage) =>
  line === undefined ? dotForm(pointer) : `${line}:${column}`;

function listed(words: readonly string[], most: number): string {
  const more = words.length - most;
  return words.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
