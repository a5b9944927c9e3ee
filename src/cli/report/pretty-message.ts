import { frame } from '../frame.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Paint } from '../paint.ts';
import type { PlacedMessage } from './report.ts';

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** Write one message for people: place, severity, reason, rule, a code frame if `framed`, and what to do. */
export function prettyMessage(message: PlacedMessage, text: string, paint: Paint, framed = true): string {
  const [range] = message.places ?? [];
  return [
    `\n${headline(message, paint)}`,
    ...(range && framed ? [frame(text, range, message.line)] : []),
    ...(message.ruleId === 'unseen-text' && message.found ? [`  ${escapeControls(message.found)}`] : []),
    ...(message.hint ? [`  ${escapeControls(message.hint)}`] : []),
  ].join('\n');
}

/** Write the first line of a message: place, severity, reason and rule. */
export function headline(message: PlacedMessage, paint: Paint): string {
  const { file, line, column, isOfText, page, side, severity, reason, ruleId } = message;
  const place =
    page !== undefined
      ? `${file}, page ${page}${side ? `, ${side}` : ''}`
      : line === undefined
        ? file
        : isOfText
          ? `${file}, line ${line} of its text`
          : `${file}:${line}:${column}`;
  return `${escapeControls(place)} ${paint(colors[severity], severity)} ${escapeControls(reason)} ${paint('dim', ruleId)}`;
}
