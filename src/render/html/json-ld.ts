import { isUrl } from '../../values/url.ts';
import type { ResumeView } from '../../view/read/read-resume.ts';
import type { Section } from '../../view/view.ts';

type Lists = Pick<ResumeView, 'work' | 'education' | 'awards' | 'skills' | 'languages'>;

/**
 * Describe the person to machines as schema.org JSON-LD, safe to be in a script element.
 * @param sections those that the page shows: it tells nothing of others
 */
export function jsonLd({ basics, ...lists }: ResumeView, sections: readonly Section[]): string {
  const shown = <Name extends keyof Lists>(name: Name): Lists[Name] | readonly never[] =>
    sections.some(({ id }) => id === name) ? lists[name] : [];
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
    worksFor: organizations(shown('work').map(({ name, url }) => ({ name, url }))),
    alumniOf: organizations(shown('education').map(({ institution, url }) => ({ name: institution, url }))),
    award: shown('awards').map(({ title }) => title),
    knowsAbout: shown('skills').map(({ name }) => name),
    knowsLanguage: shown('languages').map(({ language }) => language),
  };
  return JSON.stringify({ '@context': 'https://schema.org', ...typed('Person', person) }).replace(
    /</g,
    '\\u003c',
  );
}

function linked(url: string): string {
  return isUrl(url) ? url : '';
}

/** Each once, however many roles somebody had there. */
function organizations(all: readonly { readonly name: string; readonly url: string }[]) {
  const named = new Map(all.map(({ name, url }) => [name || url, { name, url: linked(url) }]));
  return [...named.values()].map((organization) => typed('Organization', organization));
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
