import type { Gap } from '../mapping/gaps.ts';
import type { Suggestion, Walked } from '../mapping/walk.ts';
import { positions } from '../source/position.ts';
import { entriesOf } from './find-entry.ts';
import { entryFinder } from './where-of.ts';

/** The part of a conversion that a template is made from. */
export interface Incomplete extends Pick<Walked, 'resume' | 'provenance'> {
  readonly gaps: readonly Gap[];
  readonly suggestions: readonly Suggestion[];
}

/**
 * Write a YAML template for the values that a document lacks: an entry for each element with gaps, with its line of the
 * document quoted above it and suggestions from the prose as comments.
 * @param name the file name of the document
 * @param next the command that applies it
 */
export function writeTemplate(
  conversion: Incomplete,
  document: string,
  name: string,
  next = `recto convert ${name} --with <this file>`,
): string {
  const blocks = new Map<string, string[]>();
  const known: Known = {
    ...conversion,
    document,
    lineOf: positions(document),
    whereOf: entryFinder(conversion, document),
  };
  for (const [at, gaps] of byElement(conversion.gaps)) {
    const [, section = ''] = at.split('/');
    const lines = blocks.get(section) ?? [];
    lines.push(...(section === 'basics' ? basicsLines(gaps, conversion) : entryLines(at, gaps, known)));
    blocks.set(section, lines);
  }
  const body = [...blocks].map(([section, lines]) => `${section}:\n${lines.join('\n')}\n`);
  const added = addLines(conversion);
  return [
    `# Values missing from ${name}. Fill in what you know behind the colons, after a space; empty values are ignored.`,
    '# What has ": " or " #" in it, or begins with a sign such as @, needs quotes: name: "Shop #4"',
    `# Then run: ${next}`,
    '',
    ...(body.length > 0 ? body : ['# Nothing is missing.']),
    ...(added.length > 0 ? [`# add:\n${added.join('\n')}\n`] : []),
  ].join('\n');
}

function byElement(gaps: readonly Gap[]): ReadonlyMap<string, readonly Gap[]> {
  const elements = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const at = gap.pointer.slice(0, gap.pointer.lastIndexOf('/'));
    const known = elements.get(at);
    if (known) known.push(gap);
    else elements.set(at, [gap]);
  }
  return elements;
}

const fieldOf = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1);

const basicsLines = (gaps: readonly Gap[], conversion: Incomplete) =>
  gaps.flatMap((gap) => [`  # the ${gap.expected}`, fieldLine('  ', gap, conversion)]);

/** What is worked out once for all entries. */
interface Known extends Incomplete {
  readonly document: string;
  readonly lineOf: ReturnType<typeof positions>;
  readonly whereOf: ReturnType<typeof entryFinder>;
}

function entryLines(at: string, gaps: readonly Gap[], known: Known): readonly string[] {
  const { document, lineOf } = known;
  const starts = (gaps[0]?.places ?? []).map(([start]) => start).sort((one, other) => one - other);
  const rows = [...new Map(starts.map((start) => [lineOf(start).line, quoteOf(document, start)]))].slice(
    0,
    mostRows,
  );
  const quoted = rows.map(([line, quote]) => `  # line ${line}: ${quote}`);
  return [
    '',
    ...quoted,
    `  - ${whereLine(at, known)}`,
    ...gaps.map((gap) => `${fieldLine('    ', gap, known)}`),
  ];
}

function fieldLine(indent: string, { pointer }: Gap, { suggestions }: Incomplete): string {
  const suggestion = suggestions.find((found) => found.pointer === pointer);
  const comment = suggestion
    ? ` # ${oneLine(suggestion.value)}? (${percent(suggestion)}) ${oneLine(suggestion.reason)}`
    : '';
  return `${indent}${fieldOf(pointer)}:${comment}`;
}

/** Identify the entry, as YAML has it. */
function whereLine(at: string, known: Known): string {
  const where = known.whereOf(at);
  const nth = where.nth === undefined ? '' : `\n    nth: ${where.nth}`;
  if ('at' in where) return `at: ${JSON.stringify(where.at)}${nth}`;
  const fields = Object.entries(where.match).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return `match: { ${fields.join(', ')} }${nth}`;
}

/** List entries that the prose suggests but no section has. */
function addLines({ resume, suggestions }: Incomplete): readonly string[] {
  const further = suggestions.filter(({ pointer }) => {
    const [, section = '', index] = pointer.split('/');
    return Number(index) >= entriesOf(resume, section).length;
  });
  const sections = [...new Set(further.map(({ pointer }) => pointer.split('/')[1]))];
  return sections.flatMap((section) => [
    `#   ${section}:`,
    ...further
      .filter(({ pointer }) => pointer.split('/')[1] === section)
      .map(
        (found) =>
          `#     - ${fieldOf(found.pointer)}: ${JSON.stringify(found.value)} # (${percent(found)}) ${oneLine(found.reason)}`,
      ),
  ]);
}

const percent = ({ confidence }: Suggestion) => `${Math.round(confidence * 100)} %`;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const longestQuote = 80;
const mostRows = 2;

/** Quote the row of the document that a place is in. */
function quoteOf(document: string, start: number): string {
  const from = document.lastIndexOf('\n', start - 1) + 1;
  const end = document.indexOf('\n', start);
  const row = oneLine(document.slice(from, end < 0 ? undefined : end));
  return JSON.stringify(row.length > longestQuote ? `${row.slice(0, longestQuote)}…` : row);
}
