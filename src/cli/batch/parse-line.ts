import { Failure } from '../failure.ts';

/** What a line asks for. */
export interface Asked {
  readonly id?: unknown;
  readonly text?: unknown;
}

/**
 * Read a line of JSON.
 * @throws Failure if it is not an object
 */
export function parseLine(bytes: Uint8Array, name: string): Asked {
  const value = parse(decode(bytes, name), name);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const { id } = value as Asked;
    // JSON numbers beyond this are rounded, and two lines might get one id.
    if (typeof id === 'number' && Number.isInteger(id) && !Number.isSafeInteger(id))
      throw new Failure(`${name} has an id that is too large for a number. Write it in quotes.`);
    return value;
  }
  throw new Failure(`${name} is not a JSON object. Write { "id": …, "text": … }.`);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is not UTF-8.`);
  }
}

function parse(written: string, name: string): unknown {
  try {
    return JSON.parse(written);
  } catch (error) {
    throw new Failure(`${name} is not valid JSON: ${(error as Error).message}.`);
  }
}
