import { type Phrase, phraseOf } from '../lexicon/phrase.ts';
import { hasContacts } from '../lines/has-contacts.ts';
import type { Line } from '../lines/line.ts';
import { cellsBelowName } from '../tokens/cells.ts';
import { findEmails } from '../tokens/contacts.ts';
import { labelAt, labelRoles } from '../tokens/labels.ts';
import { isStreet } from '../tokens/place.ts';
import { isName, lettersOf } from '../tokens/person-name.ts';
import { isProse } from '../tokens/sentence.ts';
import type { Section } from '../sections/sections.ts';
import { homeLikeness } from './home-likeness.ts';
import { readHome } from './location.ts';
import { isRegion } from '../../values/region.ts';
import { homeWeights as weights } from '../weights.ts';

/** Where the person lives, as a line says it. */
export interface Home {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** Lines right above that hold the street. */
  readonly above: readonly Line[];
  /** The line right above that is the town, where this one names the county: "Kendal" above "Cumbria LA9 4XX". */
  readonly town?: Line;
}

const longestInSummary = 70;
const firstLines = 8;

/**
 * Find where the person lives: of all cells among the contacts the one for which most speaks; undefined if too little
 * speaks for any.
 * @param towns towns that the document names elsewhere
 */
export function findHome(sections: readonly Section[], towns: ReadonlySet<string>): Home | undefined {
  const addresses = sections.flatMap(({ lines }) =>
    lines.flatMap(({ text }) => findEmails(text).map((email) => lettersOf(email.text))),
  );
  /** "Bakesbread" beside bakes.bread@…: a user name, whatever it is shaped like. */
  const isOfAddress = (text: string) => addresses.some((address) => address.includes(lettersOf(text)));
  let best: Home | undefined;
  let most: number = weights.enough;
  sections.forEach(({ kinds, lines }, section) => {
    lines.forEach((line, at) => {
      if (kinds[0] === 'summary' && (line.text.length > longestInSummary || isProse(line) || line.bullet))
        return;
      const around = [lines[at - 1], lines[at + 1]];
      const beside = around.some((other) => other !== undefined && hasContacts(other)) || hasContacts(line);
      const label = labelAbove(lines, at);
      for (const cell of cellsOf(line)) {
        const phrase = phraseOf(line, line.text.slice(cell.start, cell.end));
        // The name, and what the person is: "**Bookbinder** | ada@quill.example".
        const isStrong = section === 0 && line.strong !== undefined && cell.end <= line.strong;
        if (section === 0 && (at === 0 || isStrong) && cell.start === 0 && !cell.labelled) continue;
        if (!/[\s,]/.test(phrase.text) && isOfAddress(phrase.text)) continue;
        const likeness =
          homeLikeness(phrase, {
            beside,
            shared: cell.shared && hasContacts(line),
            first: section === 0 && at < firstLines,
            known: towns.has(phrase.text),
          }) +
          (cell.labelled || label !== undefined ? weights.labelled : 0) +
          cell.pin;
        if (likeness < most || (likeness === most && best)) continue;
        const town = townAbove(lines, at, phrase);
        best = {
          line,
          start: cell.start,
          end: cell.end,
          ...(town && { town }),
          above:
            label === undefined
              ? streetsAbove(
                  lines,
                  town ? at - 1 : at,
                  phrase,
                  section === 0 && at > 0 && isName(lines[0] as Line) ? 1 : 0,
                )
              : lines.slice(label, at).filter((one) => !labelRoles(one).includes('place')),
        };
        most = likeness;
      }
    });
  });
  return best;
}

const mostAbove = 3;

/** The town above a county, below its street. */
function townAbove(lines: readonly Line[], at: number, phrase: Phrase): Line | undefined {
  const [street, town, line] = [lines[at - 2], lines[at - 1], lines[at] as Line];
  const pieces = readHome(phrase) ?? [];
  const isCounty =
    pieces.map(({ part }) => part).join() === 'city,postalCode' &&
    pieces.some(({ part, start, end }) => part === 'city' && isRegion(phrase.text.slice(start, end)));
  return isCounty &&
    street &&
    town &&
    bareName.test(town.text) &&
    town.gap + line.gap === 0 &&
    isStreet(street)
    ? town
    : undefined;
}
const bareName = /^\p{Lu}[\p{L} '’-]{2,30}$/u;

/**
 * The lines right above a town with its postal code that hold its street.
 * @param first the first line that may; a name at the top of the document may not
 */
function streetsAbove(lines: readonly Line[], at: number, phrase: Phrase, first: number): readonly Line[] {
  const pieces = readHome(phrase) ?? [];
  const has = (part: string) => pieces.some((one) => one.part === part);
  if (has('address') || !(has('postalCode') || has('country') || has('region'))) return [];
  let from = at;
  while (
    from > first &&
    at - from < mostAbove &&
    goesBefore(lines[from - 1] as Line, lines[from] as Line, lines[from - 2])
  )
    from--;
  const above = lines.slice(from, at);
  return above.some(({ text }) => /\d/.test(text)) ? above : [];
}

/** "24, rue du Four", "B-12 Park View,", "Lindenweg 7" */
const numbered = /^(?:\p{Lu}{0,2}[-./ ]?)?\d|\d\p{L}?,?$|,$/u;

const goesBefore = (line: Line, below: Line, above?: Line): boolean =>
  below.gap === 0 &&
  line.text.length < 70 &&
  (numbered.test(line.text) ||
    isStreet(line) ||
    (/,/.test(line.text) && above !== undefined && goesBefore(above, line))) &&
  !hasContacts(line) &&
  !/[@:|]/.test(line.text) &&
  !isProse(line) &&
  line.dates.length === 0;

/** The line above, with nothing but streets between, whose label tells that the place is below; undefined if none does. */
function labelAbove(lines: readonly Line[], at: number): number | undefined {
  for (let index = at - 1; index >= Math.max(0, at - mostAbove); index--) {
    const line = lines[index] as Line;
    if ((lines[index + 1] as Line).gap > 1) return undefined;
    if (announces(line)) return index;
    if (hasContacts(line) || labelAt(line) || isProse(line) || line.dates.length > 0) return undefined;
  }
  return undefined;
}

/** A label on its own line, or before a street, tells that the place is below. */
function announces(line: Line): boolean {
  if (labelRoles(line).includes('place')) return true;
  const label = labelAt(line);
  if (!label?.roles.includes('place')) return false;
  const street = readHome(phraseOf(line, line.text.slice(label.length)));
  return !street?.some(({ part }) => part === 'city');
}

interface HomeCell {
  readonly start: number;
  readonly end: number;
  readonly labelled: boolean;
  /** What an icon before it says. */
  readonly pin: number;
  /** The line has other cells. */
  readonly shared: boolean;
}

const icon = /^(?:[\p{So}\p{Sk}\p{Co}\u200d\ufe0f⌂#+]+\s*)+/u;
const pin = /📍|🏠|🏡|📌|⌂|\uf041|\uf3c5|\uf015/u;

/** The cells of a line, without icons and labels before them. */
function cellsOf(line: Line): readonly HomeCell[] {
  const cells = cellsBelowName(line.text);
  return cells.flatMap(({ start, end }): HomeCell | readonly HomeCell[] => {
    const text = line.text.slice(start, end);
    // What was before a row as a bullet or picture is not part of its line.
    const origin = line.parts[0]?.start ?? 0;
    const near = line.source.text.slice(Math.max(0, origin - 4), origin);
    const before = start === 0 ? near.slice(near.lastIndexOf('\n') + 1) : '';
    const [sign = ''] = icon.exec(text) ?? [];
    const label = labelAt(phraseOf(line, text.slice(sign.length).trimEnd()));
    if (label && !label.roles.includes('place')) return [];
    const from = start + sign.length + (label?.length ?? 0);
    return {
      start: from,
      end: start + text.trimEnd().length,
      labelled: label !== undefined,
      pin: pin.test(before + sign) ? weights.pin : sign ? weights.icon : 0,
      shared: cells.length > 1,
    };
  });
}
