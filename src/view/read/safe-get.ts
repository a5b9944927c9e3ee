import { attempt } from './attempt.ts';

/** Get a field of any value; undefined if there is none or reading it throws. */
export function safeGet(source: unknown, name: string): unknown {
  return attempt(() => (source as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
}
