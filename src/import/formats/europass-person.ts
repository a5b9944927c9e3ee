import { profileOf } from '../accounts.ts';
import type { Cursor } from '../cursor.ts';
import { each } from '../each.ts';
import type { Format } from '../format.ts';
import { country } from '../place.ts';
import { firstFrom, mail, stated, url, whole } from '../read.ts';
import { isObject } from '../shape.ts';

const candidate = (root: Cursor) => root.at('Candidate');
/** What a candidate says in one language. */
export const profile = (root: Cursor) =>
  each(candidate(root), 'CandidateProfile')[0] ?? candidate(root).at('CandidateProfile');
/** Who a candidate is. */
export const person = (root: Cursor) => candidate(root).at('CandidatePerson');
const channels = (root: Cursor) => each(person(root), 'Communication');
/** Tell a way to reach somebody by its kind. */
export const isChannel = (one: Cursor, pattern: RegExp) => pattern.test(one.peek('ChannelCode'));
const channelsOf = (root: Cursor, pattern: RegExp) => channels(root).filter((one) => isChannel(one, pattern));

/** Who a candidate of Europass is, and how to reach them. */
export const europassPerson: Format['basics'] = {
  name: (root) => {
    const at = person(root).at('PersonName');
    return [at.text('GivenName'), at.text('FamilyName')].filter(Boolean).join(' ') || undefined;
  },
  email: (root) => firstFrom(channelsOf(root, /^Email$/), mail('URI')),
  phone: (root) => {
    const found = channelsOf(root, /^Telephone$/);
    const mobile = found.find((one) => one.at('UseCode').value === 'mobile') ?? found[0];
    if (!mobile) return undefined;
    const [country, number] = [mobile.text('CountryDialing'), mobile.text('DialNumber')];
    return [country && `+${country.replace(/^\+/, '')}`, number].filter(Boolean).join(' ') || undefined;
  },
  url: (root) => firstFrom(channelsOf(root, /^Web$/), url('URI')),
  summary: (root) => whole('ExecutiveSummary')(profile(root)),
  location: (root) => {
    const found = channels(root).filter((one) => isObject(one.at('Address').value));
    const at = (found.find((one) => one.at('UseCode').value === 'home') ?? found[0])?.at('Address');
    if (!at) return undefined;
    return stated({
      address: each(at, 'AddressLine')
        .map((line) => line.text('') || line.text('#text'))
        .filter(Boolean)
        .join(', '),
      postalCode: at.text('PostalCode'),
      city: at.text('CityName'),
      countryCode: country('CountryCode')(at),
    });
  },
  profiles: (root) => {
    const social = channelsOf(root, /^(?:Social ?Media|InstantMessage)$/);
    const sites = channelsOf(root, /^Web$/).slice(1);
    const found = [...social, ...sites].flatMap((one) => {
      const address = one.text('URI');
      const name = one.text('OtherTitle') || one.text('UseCode').replace(/^other$/, '');
      return (
        profileOf(name, /^https?:/.test(address) ? '' : address, /^https?:/.test(address) ? address : '') ??
        []
      );
    });
    return found.length > 0 ? found : undefined;
  },
};
