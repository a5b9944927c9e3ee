import { readResume } from '../text/read-resume.ts';
import { isObject } from './shape.ts';

const zip = 'PK\u0003\u0004';
/** Matches JSON, or YAML that begins with a key, so that prose is never parsed as data. */
const begins = /^(?:[[{"]|[\w-]{1,60}:(?:\s|$))/;
const comment = /^(?:#|---|$)/;
const head = 2_000;

/** The values of a file, whatever it is written in; undefined if it is not one of these. */
export async function treeOf(file: string | Uint8Array): Promise<unknown> {
  const text = typeof file === 'string' ? file : decode(file);
  if (text.startsWith(zip))
    return typeof file === 'string' ? undefined : (await import('./linkedin-archive.ts')).archiveTree(file);
  if (/^\ufeff?\s*</.test(text)) return (await import('./xml-tree.ts')).xmlTree(text);
  const lines = text.slice(0, head).replace('\ufeff', '').split('\n');
  const first = lines.map((line) => line.trim()).find((line) => !comment.test(line));
  if (first === undefined || !begins.test(first)) return undefined;
  const read = await readResume(text).catch(() => undefined);
  return read && 'value' in read ? unwrapped(read.value) : undefined;
}

const decode = (bytes: Uint8Array) => {
  const head = String.fromCharCode(...bytes.subarray(0, 4));
  return head === zip ? zip : new TextDecoder().decode(bytes);
};

/** What a browser kept as a text, or a service put into an envelope. */
function unwrapped(value: unknown, depth = 0): unknown {
  if (depth > 3) return value;
  if (typeof value === 'string') {
    try {
      return unwrapped(JSON.parse(value), depth + 1);
    } catch {
      return value;
    }
  }
  if (!isObject(value)) return value;
  if ('open-resume-state' in value) return unwrapped(value['open-resume-state'], depth + 1);
  const { data, resume } = value;
  if (isObject(data) && isObject(data['basics']) && isObject(data['sections'])) return data;
  if (typeof resume === 'string') return unwrapped(resume, depth + 1);
  return value;
}
