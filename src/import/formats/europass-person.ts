import { profileOf } from '../accounts.ts';
import type { Cursor } from '../cursor.ts';
import { each } from '../each.ts';
import type { Format } from '../format.ts';
import { countryIn } from '../place.ts';
import { stated, text, url, whole } from '../read.ts';
import { isObject } from '../shape.ts';

const candidate = (root: Cursor) => root.at('Candidate');
/** What a candidate says in one language. */
export const profile = (root: Cursor) =>
  each(candidate(root), 'CandidateProfile')[0] ?? candidate(root).at('CandidateProfile');
/** Who a candidate is. */
export const person = (root: Cursor) => candidate(root).at('CandidatePerson');
const channels = (root: Cursor) => each(person(root), 'Communication');
/** Tell a way to reach somebody by its kind. */
export const isChannel = (one: Cursor, pattern: RegExp) =>
  pattern.test(String(one.at('ChannelCode').value ?? ''));

/** Who a candidate of Europass is, and how to reach them. */
export const europassPerson: Format['basics'] = {
  name: (root) => {
    const at = person(root).at('PersonName');
    return [at.text('GivenName'), at.text('FamilyName')].filter(Boolean).join(' ') || undefined;
  },
  email: (root) =>
    channels(root).flatMap((one) => (isChannel(one, /^Email$/) ? (text('URI')(one) ?? []) : []))[0],
  phone: (root) => {
    const found = channels(root).filter((one) => isChannel(one, /^Telephone$/));
    const mobile = found.find((one) => one.at('UseCode').value === 'mobile') ?? found[0];
    if (!mobile) return undefined;
    const [country, number] = [mobile.text('CountryDialing'), mobile.text('DialNumber')];
    return [country && `+${country.replace(/^\+/, '')}`, number].filter(Boolean).join(' ') || undefined;
  },
  url: (root) => channels(root).flatMap((one) => (isChannel(one, /^Web$/) ? (url('URI')(one) ?? []) : []))[0],
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
      countryCode: countryIn(at.text('CountryCode')),
    });
  },
  profiles: (root) => {
    const social = channels(root).filter((one) => isChannel(one, /^(?:Social ?Media|InstantMessage)$/));
    const sites = channels(root)
      .filter((one) => isChannel(one, /^Web$/))
      .slice(1);
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
