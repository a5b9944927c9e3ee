import type { Resume } from '../resume.ts';
import { networkNamed, networkOf } from '../values/network.ts';
import { readUrl } from '../values/url.ts';
import { isShown } from './cursor.ts';
import { type Read, url } from './read.ts';

/** An account of a network. */
type Account = NonNullable<NonNullable<Resume['basics']>['profiles']>[number];

/** Accounts from several places. */
export const all =
  <Element>(...reads: readonly Read<Element[]>[]): Read<Element[]> =>
  (from) => {
    const found = reads.flatMap((read) => read(from) ?? []);
    return found.length > 0 ? found : undefined;
  };

/** Links that lead to networks, of those that people add by themselves. */
export const networkLinks =
  (way: string, ...addresses: readonly string[]): Read<Account[]> =>
  (from) => {
    const found = from.list(way).flatMap((one) => {
      const address = addresses.find((name) => networkOf(one.peek(name)) !== undefined);
      return address === undefined ? [] : (profileOf('', '', one.text(address)) ?? []);
    });
    return found.length > 0 ? found : undefined;
  };

/** Read accounts, each from values at some paths of an element. */
export const profiles =
  (way: string, network: string, username: string, address: string): Read<Account[]> =>
  (from) => {
    const found = from
      .list(way)
      .filter(isShown)
      .flatMap((one) => {
        const link = url(address)(one) ?? '';
        if (one.peek(network) === '' && link === '') return [];
        return profileOf(one.text(network), one.text(username), link) ?? [];
      });
    return found.length > 0 ? found : undefined;
  };

/** An account of a network, from its name, the user's name and the address; undefined if it says nothing. */
export function profileOf(network: string, username: string, address: string) {
  const link = address === '' ? undefined : readUrl(address);
  const name = networkNamed(network) ?? (network || (link && networkOf(link)));
  const user =
    username.replace(/^@(?=\w)/, '') ||
    (link && /^https?:\/\/[^/]+\/(?:in\/|u\/|users\/)?@?([^/?#]+)\/?$/.exec(link)?.[1]);
  if (!name && !link) return undefined;
  return { ...(name && { network: name }), ...(user && { username: user }), ...(link && { url: link }) };
}
