import type { Options } from './options.ts';
import { Failure } from './failure.ts';

const usual = 20_000_000;
const units: Readonly<Record<string, number>> = { '': 1e6, b: 1, k: 1e3, m: 1e6, g: 1e9 };

/**
 * Read how many bytes a document may have: `50 MB`, `500kB`, or `50`, which is MB too.
 * @throws Failure with exit code 2 if it is not a size
 */
export function maxSize({ 'max-size': written }: Options): number {
  if (written === undefined) return usual;
  const [, number, unit = ''] = /^(\d{1,9}(?:\.\d{1,9})?) ?(b|[kmg]b?)?$/i.exec(written.trim()) ?? [];
  const size = Number(number) * (units[unit.slice(0, 1).toLowerCase()] ?? NaN);
  if (size >= 1) return size;
  throw new Failure(`--max-size must be a size like 50MB or 500kB, not "${written}".\nSee: recto --help`, 2);
}

/** Make the failure for an input that is too large. */
export function tooLarge(name: string, limit: number): Failure {
  const written = limit < 1e4 ? `${limit} bytes` : limit < 1e6 ? `${limit / 1e3} kB` : `${limit / 1e6} MB`;
  return new Failure(`${name} is larger than ${written}. Use --max-size to allow more.`);
}
