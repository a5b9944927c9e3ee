import { meanings, type RuleId } from '../../rules.ts';
import { dotForm } from '../../values/pointer.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Paint } from '../paint.ts';
import { fieldOf, withoutIndex } from './group-alike.ts';
import { headline, prettyMessage } from './pretty-message.ts';
import type { PlacedMessage } from './report.ts';

const mostPlaces = 5;
const mostLines = 3;

/** Write similar messages as one: what they say, how many there are, and the first places; a single one with its line if `framed`. */
export function prettyGroup(
  group: readonly PlacedMessage[],
  text: string,
  paint: Paint,
  framed = true,
): string {
  const [first, ...others] = group as readonly [PlacedMessage, ...PlacedMessage[]];
  if (others.length === 0) return prettyMessage(first, text, paint, framed ? 'first' : 'none');
  const says = withoutIndex(first.reason);
  const isOne = others.every(({ reason, hint }) => withoutIndex(reason) === says && hint === first.hint);
  return [
    `\n${headline({ ...first, reason: isOne ? says : together(group) }, paint)}`,
    ...details(group, isOne),
  ]
    .map((line, at) => (at === 0 ? line : `  ${escapeControls(line)}`))
    .join('\n');
}

/** What a rule says about several fields at once, if its meaning does not fit. */
const inPlural: Readonly<Partial<Record<RuleId, string>>> = {
  'blank-value': 'These fields are blank or null.',
  'old-name': 'These names are from before JSON Resume 1.0; validators and themes no longer recognise them.',
  'other-name': 'JSON Resume uses other names for these properties.',
  'unknown-property': 'These are not JSON Resume properties.',
  'wrong-kind': 'These values have the wrong type.',
};

/** Say what messages with different values have in common. */
function together(group: readonly PlacedMessage[]): string {
  const fields = new Set(group.map(fieldOf));
  const [field] = fields;
  const { ruleId } = group[0] as PlacedMessage;
  if (fields.size === 1 && field) return `${field}: ${meanings[ruleId]}`;
  return inPlural[ruleId] ?? meanings[ruleId];
}

function details(group: readonly PlacedMessage[], isOne: boolean): readonly string[] {
  const [first] = group as readonly [PlacedMessage];
  const counted = (words: readonly string[]) => `${group.length} places: ${listed(words, mostPlaces)}`;
  // The first message of each field.
  const firsts = [...new Map(group.toReversed().map((one) => [fieldOf(one), one])).values()].toReversed();
  if (!isOne && group.every(rightName))
    return [counted(firsts.map((one) => `${placeOf(one)} ${fieldOf(one)} → ${rightName(one)}`))];
  if (group.every(({ hint }) => hint === first.hint)) {
    const places =
      firsts.length > 1 ? firsts.map((one) => `${placeOf(one)} ${fieldOf(one)}`) : group.map(placeOf);
    return first.hint ? [counted(places), first.hint] : [counted(places)];
  }
  const more = group.length - mostLines;
  return [
    ...group
      .slice(0, mostLines)
      .map(
        (one) =>
          `${placeOf(one)} ${firsts.length > 1 ? `${fieldOf(one)} ` : ''}${one.found ?? ''}: ${one.hint ?? one.reason}`,
      ),
    ...(more > 0 ? [`and ${more} more (use --all to show ${more === 1 ? 'it' : 'them'})`] : []),
  ];
}

/** Read the suggested name from a message about a name. */
const rightName = ({ hint = '' }: PlacedMessage) => /^Rename it to (\S+)\.$/.exec(hint)?.[1];

const placeOf = ({ line, column, pointer = '' }: PlacedMessage) =>
  line === undefined ? dotForm(pointer) : `${line}:${column}`;

function listed(words: readonly string[], most: number): string {
  const more = words.length - most;
  return words.slice(0, most).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
