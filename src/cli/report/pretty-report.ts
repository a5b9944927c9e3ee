import type { LedgerEntry } from '../../convert.ts';
import { dotForm } from '../../values/pointer.ts';
import { frame } from '../frame.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Paint } from '../paint.ts';
import { foldInfos } from './fold-infos.ts';
import { groupUnmapped } from './group-unmapped.ts';
import { headline, prettyMessage } from './pretty-message.ts';
import { rankOf } from './rank-of.ts';
import type { Report } from './report.ts';
import { whatWasRead } from './what-was-read.ts';

const mostMessages = 10;
const mostSuggestions = 5;

/** Write a report for people: what was read, then doubts, gaps and unmapped text; everything if `verbose`. */
export function prettyReport(
  report: Report,
  ledger: readonly LedgerEntry[],
  text: string,
  paint: Paint,
  verbose = false,
): string {
  const { file, messages, suggestions } = report;
  const ordered = messages.toSorted((a, b) => rankOf(a) - rankOf(b));
  const blocks = verbose
    ? ordered.map((message) => prettyMessage(message, text, paint, 'all'))
    : briefly(ordered, ledger, text, paint);
  const [shown, suggested] = verbose
    ? [blocks, suggestions]
    : [blocks.slice(0, mostMessages), suggestions.slice(0, mostSuggestions)];
  const more = blocks.length - shown.length + suggestions.length - suggested.length;
  const isMapped = !messages.some(({ ruleId }) => ruleId === 'unmapped-text');
  return [
    `${paint('bold', escapeControls(file))}: ${escapeControls(whatWasRead(report, text))}`,
    ...(isMapped && report.format === undefined ? ['All of the text was mapped.'] : []),
    ...(verbose ? [shares(report)] : []),
    ...shown,
    ...(suggested.length > 0
      ? [`\n${paint('bold', 'Suggested by the prose')} (use --infer to add them):`]
      : []),
    ...suggested.map(
      ({ pointer, value, confidence, reason }) =>
        `  ${dotForm(pointer)}: ${paint('cyan', escapeControls(value))} (${Math.round(confidence * 100)} %) ${escapeControls(reason)}`,
    ),
    ...(more > 0 ? [`\n${more} more (use --verbose to show ${more > 1 ? 'them' : 'it'})`] : []),
  ].join('\n');
}

/** Shorten the messages: unmapped text by section, notes by rule, and nothing that the first line already says. */
function briefly(
  messages: Report['messages'],
  ledger: readonly LedgerEntry[],
  text: string,
  paint: Paint,
): readonly string[] {
  const unmapped = messages.filter(({ ruleId }) => ruleId === 'unmapped-text');
  const others = messages.filter(({ ruleId }) => ruleId !== 'unmapped-text' && ruleId !== 'unknown-heading');
  const infos = foldInfos(others.filter(({ severity }) => severity === 'info'));
  return [
    ...others
      .filter(({ severity }) => severity !== 'info')
      .map((message) => prettyMessage(message, text, paint)),
    ...groupUnmapped(unmapped, ledger, text).map(({ message, lines, first, last }) => {
      if (lines === 1) return prettyMessage(message, text, paint);
      return [
        `\n${headline(message, paint)}`,
        frame(text, first, message.line, false),
        ...(lines > 2 ? ['    …'] : []),
        frame(text, last, undefined, false),
        ...(message.hint ? [`  ${message.hint}`] : []),
      ].join('\n');
    }),
    ...infos.map((message, index) => (index === 0 ? '\n' : '') + headline(message, paint)),
  ];
}

/** "91.0 % of the text mapped, 9.0 % headings and formatting" */
function shares({ coverage: { mapped, structure, replaced, unmapped } }: Report): string {
  return [
    `${percent(mapped)} of the text mapped`,
    `${percent(structure)} headings and formatting`,
    ...(replaced > 0 ? [`${percent(replaced)} covered by your corrections`] : []),
    ...(unmapped > 0 ? [`${percent(unmapped)} not mapped`] : []),
  ].join(', ');
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
