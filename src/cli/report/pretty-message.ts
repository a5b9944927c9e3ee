import { frame } from '../frame.ts';
import { escapeControls } from '../escape-controls.ts';
import type { Paint } from '../paint.ts';
import type { PlacedMessage } from './report.ts';

const colors = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** So many places of one message are shown. */
const mostFrames = 20;

/** Write one message for people: place, severity, reason, rule, a code frame of its first place or of all, and what to do. */
export function prettyMessage(
  message: PlacedMessage,
  text: string,
  paint: Paint,
  framed: 'first' | 'all' | 'none' = 'first',
): string {
  const [range, ...others] = message.places ?? [];
  return [
    `\n${headline(message, paint)}`,
    ...(range && framed !== 'none' ? [frame(text, range, message.line)] : []),
    ...(framed === 'all' ? others.slice(0, mostFrames - 1).map((other) => frame(text, other)) : []),
    ...(!range && message.found ? [`  ${escapeControls(message.found)}`] : []),
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
