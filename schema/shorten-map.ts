import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';

/** A source map as bundlers write it. */
export interface SourceMap {
  readonly version: number;
  readonly sources: readonly string[];
  readonly mappings: string;
}

/** What was put into a line of the code after its map was written; line and column count from 0. */
export interface Insertion {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/**
 * Leave of a source map the file and line of each stretch of code: a sixth of its size.
 * @returns undefined where the map says nothing
 */
export function shortenMap(
  { version, sources, mappings }: SourceMap,
  insertions: readonly Insertion[],
): (SourceMap & { readonly names: readonly string[] }) | undefined {
  const lines = decode(mappings).map((segments, line) => {
    const inserted = insertions.filter((one) => one.line === line);
    return firstOfLines(segments).map((segment): SourceMapSegment => {
      const [column, source, at] = segment;
      const before = inserted.filter((one) => one.column <= column);
      return [column + before.reduce((sum, { length }) => sum + length, 0), source, at, 0];
    });
  });
  if (lines.every((segments) => segments.length === 0)) return undefined;
  return { version, sources, names: [], mappings: encode(lines) };
}

type Placed = readonly [column: number, source: number, line: number];

/** The segments with which another line of the source begins. */
function firstOfLines(segments: readonly SourceMapSegment[]): readonly Placed[] {
  const firsts: Placed[] = [];
  for (const [column, source, line] of segments) {
    if (source === undefined || line === undefined) continue;
    const last = firsts.at(-1);
    if (last?.[1] !== source || last[2] !== line) firsts.push([column, source, line]);
  }
  return firsts;
}
