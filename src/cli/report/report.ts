import type { Conversion, Suggestion } from '../../convert.ts';
import type { Message } from '../../rules.ts';
import { type Position, positions } from '../../source/position.ts';
import { type PagePlace, pagePlaces } from '../../source/sheets/place-on-page.ts';
import type { Input } from '../input.ts';
import { countComplete, lacking } from './count-complete.ts';

/** A message with its place for people. */
export type PlacedMessage = Message & {
  readonly file: string;
  /** The line is one of the text that was read from the file, which has no such lines itself. */
  readonly isOfText?: true;
} & Partial<Position & PagePlace>;

/** The findings of a conversion, as plain data. */
export interface Findings {
  /** The languages that the document was read in, the main one first. */
  readonly languages: readonly string[];
  /** How many entries each section has. */
  readonly found: Readonly<Record<string, number>>;
  /** How many jobs and schools have everything that readers look for first. */
  readonly complete: Readonly<Record<'work' | 'education', number>>;
  /** What some jobs and some schools lack of that. */
  readonly lacks: Readonly<Record<'work' | 'education', readonly string[]>>;
  /** Shares of the document's non-blank characters, from 0 to 1. */
  readonly coverage: Readonly<Record<'mapped' | 'structure' | 'replaced' | 'unmapped', number>>;
  readonly messages: readonly (Message & Partial<Position & PagePlace>)[];
  readonly suggestions: readonly Suggestion[];
}

/** The findings of a file. */
export interface Report extends Findings {
  readonly file: string;
  /** The program whose file it is, if it was imported. */
  readonly format?: string;
  readonly messages: readonly PlacedMessage[];
}

/** Sum up a conversion. */
export function findings(conversion: Conversion): Findings {
  const { origin: text, sheets = [] } = conversion.source;
  const positionOf = positions(text);
  const pageOf = pagePlaces(sheets);
  const found = Object.entries(conversion.resume).flatMap(([section, value]) =>
    Array.isArray(value) ? [[section, value.length] as const] : [],
  );
  const counts = { value: 0, structure: 0, repeated: 0, unmapped: 0, replaced: 0 };
  for (const { start, end, fate, kind } of conversion.ledger)
    counts[kind === 'replaced' ? kind : fate] += text.slice(start, end).replace(/\s/g, '').length;
  const total = Math.max(
    1,
    Object.values(counts).reduce((sum, one) => sum + one, 0),
  );
  return {
    languages: conversion.languages,
    found: Object.fromEntries(found),
    complete: countComplete(conversion.resume, conversion.gaps),
    lacks: { work: lacking(conversion.gaps, 'work'), education: lacking(conversion.gaps, 'education') },
    coverage: {
      mapped: counts.value / total,
      structure: (counts.structure + counts.repeated) / total,
      replaced: counts.replaced / total,
      unmapped: counts.unmapped / total,
    },
    messages: conversion.messages.map((message) => ({
      ...(message.places?.[0] && { ...positionOf(message.places[0][0]), ...pageOf(message.places[0][0]) }),
      ...message,
    })),
    suggestions: conversion.suggestions,
  };
}

/** Sum up the conversion of a file. */
export function report({ name, imported, source }: Input, conversion: Conversion): Report {
  const summed = findings(conversion);
  return {
    file: name,
    ...(imported && { format: imported.format }),
    ...summed,
    messages: summed.messages.map((message) => ({
      file: name,
      ...(source && message.line !== undefined && { isOfText: true as const }),
      ...message,
    })),
  };
}
