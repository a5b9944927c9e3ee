import type { Range } from '../../message.ts';
import { readUrl, type Url } from '../../values/url.ts';
import type { Fact } from '../vocabulary.ts';

/** Facts while they are collected. */
export type Draft<Roles> = { [Role in keyof Roles]?: Fact<Roles[Role]>[] };

/** Add a fact to its role. */
export function put<Roles, Role extends keyof Roles>(
  draft: Draft<Roles>,
  role: Role,
  fact: Fact<Roles[Role]>,
): void {
  (draft[role] ??= []).push(fact);
}

/** The fact that an address as written states; undefined if it is not one that a page may link to. */
export function urlFact(text: string, places: readonly Range[]): Fact<Url> | undefined {
  const value = readUrl(text);
  return value && { value, ranges: places, ...(value !== text.trim() && { note: 'assumed-url' as const }) };
}
