import { attempt } from './attempt.ts';

/** Look at one field of anything; undefined if there is none or where looking throws. */
export function safeGet(source: unknown, name: string): unknown {
  return attempt(() => (source as Readonly<Record<string, unknown>> | null | undefined)?.[name]);
}
