import type { Conversion, Suggestion } from '../convert.ts';
import type { Message } from '../message.ts';
import { type Position, positions } from '../source/position.ts';
import { dotForm } from '../values/pointer.ts';
import { frame } from './frame.ts';
import { harmless } from './harmless.ts';
import type { Input } from './input.ts';
import type { Paint } from './paint.ts';

/** A message with its place for people. */
export type PlacedMessage = Message & { readonly file: string } & Partial<Position>;

/** What a conversion has to tell, as plain data. */
export interface Findings {
  /** How many entries each section has. */
  readonly found: Readonly<Record<string, number>>;
  /** Shares of the document's non-blank characters, from 0 to 1. */
  readonly coverage: Readonly<Record<'mapped' | 'structure' | 'replaced' | 'unmapped', number>>;
  readonly messages: readonly (Message & Partial<Position>)[];
  readonly suggestions: readonly Suggestion[];
}

/** The findings of a file. */
export interface Report extends Findings {
  readonly file: string;
  readonly messages: readonly PlacedMessage[];
}

/** Sum up a conversion. */
export function findings(text: string, conversion: Conversion): Findings {
  const positionOf = positions(text);
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
    found: Object.fromEntries(found),
    coverage: {
      mapped: counts.value / total,
      structure: (counts.structure + counts.repeated) / total,
      replaced: counts.replaced / total,
      unmapped: counts.unmapped / total,
    },
    messages: conversion.messages.map((message) => ({
      ...(message.places?.[0] && positionOf(message.places[0][0])),
      ...message,
    })),
    suggestions: conversion.suggestions,
  };
}

/** Sum up the conversion of a file. */
export function report({ name, text }: Input, conversion: Conversion): Report {
  const summed = findings(text, conversion);
  return { file: name, ...summed, messages: summed.messages.map((message) => ({ file: name, ...message })) };
}

/** Write a report for people. */
export function prettyReport(
  { file, found, coverage, messages, suggestions }: Report,
  { text }: Input,
  paint: Paint,
): string {
  const sections = Object.entries(found).map(([section, count]) => `${count} ${section}`);
  const lines = [
    `${paint('bold', harmless(file))}: ${sections.length ? sections.join(', ') : 'no section was found'}`,
    [
      `${percent(coverage.mapped)} of the text mapped`,
      `${percent(coverage.structure)} headings and marks`,
      ...(coverage.replaced > 0 ? [`${percent(coverage.replaced)} replaced by your words`] : []),
      ...(coverage.unmapped > 0 ? [paint('yellow', `${percent(coverage.unmapped)} without a field`)] : []),
    ].join(', '),
    ...messages.map((message) => prettyMessage(message, text, paint)),
    ...(suggestions.length > 0 ? [`\n${paint('bold', 'Suggested by the prose')} (--infer takes them):`] : []),
    ...suggestions.map(
      ({ pointer, value, confidence, reason }) =>
        `  ${dotForm(pointer)}: ${paint('cyan', harmless(value))} (${Math.round(confidence * 100)} %) ${harmless(reason)}`,
    ),
  ];
  return lines.join('\n');
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** Write one message for people: place, severity, reason, rule, a code frame and what to do. */
export function prettyMessage(message: PlacedMessage, text: string, paint: Paint): string {
  const place =
    message.line === undefined ? message.file : `${message.file}:${message.line}:${message.column}`;
  const [range] = message.places ?? [];
  return [
    `\n${harmless(place)} ${paint(colours[message.severity], message.severity)} ${harmless(message.reason)} ${paint('dim', message.ruleId)}`,
    ...(range ? [frame(text, range, message.line)] : []),
    ...(message.hint ? [`  ${harmless(message.hint)}`] : []),
  ].join('\n');
}
