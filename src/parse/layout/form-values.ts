import type { LabelRole } from '../../words/language.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import type { Line } from '../lines/line.ts';
import type { Marker } from '../lines/marker.ts';
import { findDates } from '../tokens/dates.ts';
import { labelRoles } from '../tokens/labels.ts';

const fewest = 4;
const fewestKinds = 3;
/** What is below these may be many lines, and stays there. */
const ofBody: readonly LabelRole[] = ['duties', 'courses', 'keywords'];

/** Put the values of a form that are below their labels behind them: "• Employer" above "Crumb Ltd". */
export function behindLabels(lines: readonly Line[], mark: Marker): readonly Line[] {
  const roles = lines.map((line) => (line.dates.length > 0 ? [] : labelRoles(line)));
  const alone = roles.filter(({ length }) => length > 0);
  // Labels in a row are the head of a table.
  const inRow = roles.filter((own, at) => own.length > 0 && roles[at + 1]?.length);
  if (alone.length < fewest || inRow.length * 4 > alone.length) return lines;
  if (new Set(alone.map(([role]) => role)).size < fewestKinds) return lines;
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    const [value, own] = [lines[at + 1], roles[at] as readonly LabelRole[]];
    if (own.length === 0) {
      found.push(line);
      continue;
    }
    if (line.bullet) mark.bullet(line.bullet);
    const label = { ...line, bullet: undefined };
    if (!value || value.bullet || roles[at + 1]?.length !== 0 || own.some((role) => ofBody.includes(role)))
      found.push(label);
    else {
      found.push(joined(label, value));
      at++;
    }
  }
  return found;
}

/** A label and its value as one row, with a tab between. */
function joined(label: Line, value: Line): Line {
  const from = label.text.length + 1;
  const { lexicon, text, answers } = phraseOf(label, `${label.text}\t${value.text}`);
  const parts = value.parts.map(({ at, start }) => ({ at: at + from, start }));
  const links = value.links.map((link) => ({ ...link, start: link.start + from, end: link.end + from }));
  const line = { ...label, lexicon, text, answers, parts: [...label.parts, ...parts], links };
  return { ...line, dates: findDates(line) };
}
