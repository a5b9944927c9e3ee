import { isUrl } from '../values/url.ts';
import type { ResumeView } from './shape.ts';

/** Describe the person to machines as schema.org JSON-LD, safe to stand in a script element. */
export function jsonLd({ basics, skills, languages }: ResumeView): string {
  const { address, city, region, postalCode, countryCode } = basics.location;
  const person = {
    name: basics.name,
    jobTitle: basics.label,
    email: basics.email,
    telephone: basics.phone,
    url: isUrl(basics.url) ? basics.url : '',
    address: typed('PostalAddress', {
      streetAddress: address,
      addressLocality: city,
      addressRegion: region,
      postalCode,
      addressCountry: countryCode,
    }),
    sameAs: basics.profiles.map(({ url }) => url).filter(isUrl),
    knowsAbout: skills.map(({ name }) => name).filter(Boolean),
    knowsLanguage: languages.map(({ language }) => language).filter(Boolean),
  };
  return JSON.stringify({ '@context': 'https://schema.org', ...typed('Person', person) }).replace(
    /</g,
    '\\u003c',
  );
}

function typed(type: string, fields: Readonly<Record<string, unknown>>): object | undefined {
  const stated = Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length : value));
  return stated.length ? { '@type': type, ...Object.fromEntries(stated) } : undefined;
}
