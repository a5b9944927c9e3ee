/** Shows how far a batch is. */
export interface Progress {
  /** Show how many documents are done, and what share of the work that is, if known. */
  readonly tell: (done: number, share: number | undefined) => void;
  /** Write a line that stays. */
  readonly say: (line: string) => void;
}

type Stream = Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean };

const width = 24;
const second = 1000;

/** Show progress: a moving bar on a terminal, otherwise a line every ten seconds; `now` returns milliseconds. */
export function progressOn(stream: Stream, now: () => number = Date.now): Progress {
  const begin = now();
  let last = begin;
  return {
    tell: (done, share) => {
      const time = now();
      if (time - last < (stream.isTTY ? second / 10 : 10 * second)) return;
      last = time;
      const text = describe(done, share, (time - begin) / second);
      stream.write(stream.isTTY ? `\r${bar(share)}${text}\u001b[K` : `${text}\n`);
    },
    say: (line) => stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${line}\n`),
  };
}

function bar(share: number | undefined): string {
  if (share === undefined) return '';
  const full = Math.round(Math.min(1, share) * width);
  return `[${'#'.repeat(full)}${'-'.repeat(width - full)}] `;
}

/** "4,213 documents, 42 %, 480 per second, 12 s left" */
function describe(done: number, share: number | undefined, seconds: number): string {
  return [
    `${count(done)} ${done === 1 ? 'document' : 'documents'}`,
    ...(share === undefined ? [] : [`${Math.floor(share * 100)} %`]),
    ...rate(done, seconds),
    ...(share ? [`${duration((seconds / share) * (1 - share))} left`] : []),
  ].join(', ');
}

/** "480 per second", after a second */
export const rate = (done: number, seconds: number): readonly string[] =>
  seconds < 1 ? [] : [`${count(Math.round(done / seconds))} per second`];

/** "4,213" */
export const count = (number: number): string => number.toLocaleString('en');

/** "12 s", "3 min", "2 h 5 min" */
export function duration(seconds: number): string {
  if (seconds < 1) return 'less than a second';
  if (seconds < 99.5) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
