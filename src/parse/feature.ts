import { isProse } from './cues.ts';
import { type Pieces, piecesOf } from './fragments.ts';
import { labelAt, labelRoles } from './labels.ts';
import type { Line } from './line.ts';

/** What matters of a line for finding where entries begin. */
export interface Feature {
  readonly line: Line;
  /** The line taken to pieces; empty for bullets and prose, which head nothing. */
  readonly pieces: Pieces;
  /** The line holds a date where headers have it. */
  readonly dated: boolean;
  /** Nothing but dates and decoration. */
  readonly bare: boolean;
  readonly prose: boolean;
  readonly bullet: boolean;
  /** The line announces duties, courses or the like: the header ends above it. */
  readonly opensBody: boolean;
}

const none: Pieces = { fragments: [], dates: [], urls: [], decorations: [] };

/** Look at each line of a section once. */
export function featuresOf(lines: readonly Line[]): readonly Feature[] {
  return lines.map((line) => {
    const bullet = line.bullet !== undefined;
    const label = bullet ? undefined : labelAt(line.text);
    const opensBody = [...(label?.roles ?? []), ...labelRoles(line.text)].some(
      (role) => role === 'duties' || role === 'keywords' || role === 'courses',
    );
    const prose = opensBody || isProse(undatedText(line));
    const pieces = prose ? none : piecesOf(line);
    const dated = !prose && pieces.dates.length > 0;
    return { line, pieces, dated, bare: dated && pieces.fragments.length === 0, prose, bullet, opensBody };
  });
}

/** The text of a line without its dates: "2019 – 2020 Cook" is no longer for them. */
function undatedText({ text, dates }: Line): string {
  return dates
    .reduceRight((rest, date) => (date.range ? rest.slice(0, date.start) + rest.slice(date.end) : rest), text)
    .trim();
}
