import type { Range } from '../../message.ts';
import type { Draft } from '../lines/facts.ts';
import type { ProfileRoles } from '../vocabulary.ts';
import type { PersonDraft } from './person-draft.ts';

/** The profile on a network: the last one, where all that is known of it is its network, else a new one. */
export function profileOn(
  network: string,
  ranges: readonly Range[],
  { profiles }: PersonDraft,
): Draft<ProfileRoles> {
  const last = profiles.at(-1);
  if (last?.network?.[0]?.value === network && !last.username && !last.url) return last;
  const profile: Draft<ProfileRoles> = { network: [{ value: network, ranges }] };
  profiles.push(profile);
  return profile;
}
