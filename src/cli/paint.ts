import { fstatSync } from 'node:fs';
import { descriptors, type Stream } from './print.ts';

const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const;

export type Paint = (color: keyof typeof codes, text: string) => string;

/** Choose how to color what goes to a stream: on a terminal, unless NO_COLOR is set. */
export function paintFor(stream: Stream): Paint {
  const colored = !process.env['NO_COLOR'] && isTerminal(stream);
  return (color, text) => (colored ? `\u001b[${codes[color]}m${text}\u001b[0m` : text);
}

/** Tell whether a stream goes to a terminal; Node's own stream is loaded only if it may. */
function isTerminal(stream: Stream): boolean {
  try {
    return fstatSync(descriptors[stream]).isCharacterDevice() && process[stream].isTTY;
  } catch {
    return false;
  }
}
