import { readIsoDate } from '../values/iso-date.ts';
import { isUrl } from '../values/url.ts';
import type { ResumeView } from './read-resume.ts';

/** Describe the person to machines as schema.org JSON-LD, safe to stand in a script element. */
export function jsonLd({ basics, work, education, awards, skills, languages }: ResumeView): string {
  const { address, city, region, postalCode, countryCode } = basics.location;
  const person = {
    name: basics.name,
    jobTitle: basics.label,
    email: basics.email,
    telephone: basics.phone,
    url: linked(basics.url),
    address: typed('PostalAddress', {
      streetAddress: address,
      addressLocality: city,
      addressRegion: region,
      postalCode,
      addressCountry: countryCode,
    }),
    sameAs: basics.profiles.map(({ url }) => linked(url)),
    worksFor: work.map(({ position, name, url, ...dates }) =>
      typed('OrganizationRole', {
        roleName: position,
        ...dated(dates),
        worksFor: typed('Organization', { name, url: linked(url) }),
      }),
    ),
    alumniOf: education.map(({ institution, url, ...dates }) =>
      typed('OrganizationRole', {
        ...dated(dates),
        alumniOf: typed('EducationalOrganization', { name: institution, url: linked(url) }),
      }),
    ),
    award: awards.map(({ title }) => title),
    knowsAbout: skills.map(({ name }) => name),
    knowsLanguage: languages.map(({ language }) => language),
  };
  return JSON.stringify({ '@context': 'https://schema.org', ...typed('Person', person) }).replace(
    /</g,
    '\\u003c',
  );
}

function linked(url: string): string {
  return isUrl(url) ? url : '';
}

function dated({ startDate, endDate }: { readonly startDate: string; readonly endDate: string }) {
  const exact = (date: string) => (readIsoDate(date) ? date : '');
  return { startDate: exact(startDate), endDate: exact(endDate) };
}

function typed(type: string, fields: Readonly<Record<string, unknown>>): object | undefined {
  const stated: Record<string, unknown> = { '@type': type };
  let some = false;
  for (const [name, field] of Object.entries(fields)) {
    const value = Array.isArray(field) ? field.filter(Boolean) : field;
    if (Array.isArray(value) ? !value.length : !value) continue;
    stated[name] = value;
    some = true;
  }
  return some ? stated : undefined;
}
