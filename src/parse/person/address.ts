import type { Range } from '../../message.ts';
import { networkNamed, networkOf } from '../../values/network.ts';
import { shortUrl, type Url } from '../../values/url.ts';
import { put, urlFact } from '../lines/facts.ts';
import { factIn, type Line } from '../lines/line.ts';
import type { Fact } from '../vocabulary.ts';
import type { PersonDraft } from './person-draft.ts';
import { profileOn } from './profile-on.ts';

/**
 * Read a web address of the person: a profile where its host or label is a network's, else the person's page.
 * @param written where the address is in a line, so that the user name has a place of its own
 */
export function readAddress(
  text: string,
  places: readonly Range[],
  label: string | undefined,
  draft: PersonDraft,
  written?: { readonly line: Line; readonly at: number },
): void {
  const { roles, profiles } = draft;
  const fact = urlFact(text, places);
  if (!fact || picture.test(fact.value.split(/[?#]/, 1)[0] as string) || isKnown(fact, roles, profiles))
    return;
  const network = networkOf(fact.value) ?? (label && networkNamed(label));
  if (!network) return roles.url ? void profiles.push({ url: [fact] }) : put(roles, 'url', fact);
  const path = shortUrl(text).split(/[?#]/)[0]?.split('/').slice(1).filter(Boolean) ?? [];
  // "/r/Tess-Marlow/0f3a9c11d2b4": a number of the network's own may be after the name.
  const named = path.length === 3 && /^[\da-f]{8,}$/.test(path[2] as string) ? path.slice(0, 2) : path;
  const user = named.length <= 2 ? named.at(-1)?.replace(/^@/, '') : undefined;
  const from = user && written ? written.at + text.lastIndexOf(user) : 0;
  const profile = profileOn(network, places, draft);
  if (user)
    put(
      profile,
      'username',
      written ? factIn(written.line, from, from + user.length) : { value: user, ranges: places },
    );
  put(profile, 'url', fact);
}

/** A picture is not a page of the person. */
const picture = /\.(?:png|jpe?g|gif|svg|webp)$/i;

/** The same address twice is one, written at two places. */
function isKnown(
  { value, ranges: places }: Fact<Url>,
  roles: PersonDraft['roles'],
  profiles: PersonDraft['profiles'],
): boolean {
  const same = (other: Fact<Url>) => shortUrl(other.value).toLowerCase() === shortUrl(value).toLowerCase();
  const url = [roles, ...profiles].find((draft) => draft.url?.some(same))?.url;
  if (!url) return false;
  url.splice(
    0,
    url.length,
    ...url.map((fact) => (same(fact) ? { ...fact, ranges: [...fact.ranges, ...places] } : fact)),
  );
  return true;
}
