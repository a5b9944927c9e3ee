import { networkOf } from '../../values/network.ts';
import { readUrl } from '../../values/url.ts';
import { type Cursor, rootOf } from '../cursor.ts';
import { entries, type Format } from '../format.ts';
import { bullets, date, degreeIn, mail, prose, text, url, whole } from '../read.ts';
import { profileOf } from '../accounts.ts';
import { place } from '../place.ts';
import { isObject } from '../shape.ts';

const table =
  (...names: readonly string[]) =>
  (root: Cursor) =>
    names.flatMap((name) => root.list(`linkedin.${name}`));
const profile = (root: Cursor) => root.at('linkedin.profile.0');
const span = { startDate: date('started on'), endDate: date('finished on') };

const proficiencies: Readonly<Record<string, string>> = {
  NATIVE_OR_BILINGUAL: 'Native or bilingual proficiency',
  FULL_PROFESSIONAL: 'Full professional proficiency',
  PROFESSIONAL_WORKING: 'Professional working proficiency',
  LIMITED_WORKING: 'Limited working proficiency',
  ELEMENTARY: 'Elementary proficiency',
};

const address = /https?:\/\/[^\s\],]+/g;

/** The websites of a profile: "[PERSONAL:https://a.example],[COMPANY:https://b.example]". */
const websites = (root: Cursor): readonly string[] =>
  [...profile(root).text('websites').matchAll(address)].map(([found]) => found);

/** The person's own address: not that of a network, and not labelled as a company's. */
function ownSite(root: Cursor): string | undefined {
  const written = profile(root).text('websites');
  const own = websites(root).filter((one) => networkOf(one) === undefined);
  return readUrl(own.find((one) => written.includes(`PERSONAL:${one}`)) ?? own[0] ?? '');
}

/** The archive of one's data that LinkedIn gives. */
export const linkedIn: Format = {
  name: 'LinkedIn',
  is: ({ linkedin }) => isObject(linkedin),
  basics: {
    name: (root) => {
      const at = profile(root);
      return [at.text('first name'), at.text('last name')].filter(Boolean).join(' ') || undefined;
    },
    label: (root) => {
      const label = text('headline')(profile(root));
      return label === '--' ? undefined : label;
    },
    email: (root) => {
      const found = table('email addresses')(root);
      const primary = found.find((one) => /^yes$/i.test(one.peek('primary'))) ?? found[0];
      return primary && mail('email address')(primary);
    },
    phone: (root) => {
      const found = table(
        'phonenumbers',
        'phone numbers',
      )(root).filter((one) => !/\*/.test(one.peek('number')));
      const mobile = found.find((one) => /mobile/i.test(one.peek('type'))) ?? found[0];
      return mobile && text('number')(mobile);
    },
    url: ownSite,
    summary: (root) =>
      whole('summary')(profile(root)) ?? whole('linkedin.profile summary.0.profile summary')(root),
    location: (root) => {
      const at = profile(root);
      const [found, street, code] = [place('geo location')(at), at.text('address'), at.text('zip code')];
      const stated = { ...(street && { address: street }), ...(code && { postalCode: code }), ...found };
      return Object.keys(stated).length > 0 ? stated : undefined;
    },
    profiles: (root) => {
      const handles = profile(root).text('twitter handles').match(/[\w]+/g) ?? [];
      const found = [
        ...handles.flatMap((user) => profileOf('Twitter', user, `https://twitter.com/${user}`) ?? []),
        ...websites(root)
          .filter((one) => readUrl(one) !== ownSite(root))
          .flatMap((one) => profileOf('', '', one) ?? []),
      ];
      return found.length > 0 ? found : undefined;
    },
  },
  sections: [
    entries('work', table('positions'), {
      name: text('company name'),
      position: text('title'),
      location: text('location'),
      ...span,
      summary: prose('description'),
      highlights: bullets('description'),
    }),
    entries('volunteer', table('volunteering', 'volunteer experiences'), {
      organization: text('company name'),
      position: text('role'),
      ...span,
      summary: prose('description'),
      highlights: bullets('description'),
    }),
    entries('volunteer', table('organizations'), {
      organization: text('name'),
      position: text('position'),
      ...span,
      summary: whole('description'),
    }),
    entries('education', table('education'), {
      institution: text('school name'),
      studyType: (from) => degreeIn(from.text('degree name'))[0] || undefined,
      area: (from) => degreeIn(from.text('degree name'))[1],
      startDate: date('start date'),
      endDate: date('end date'),
      courses: (from) => {
        const schools = table('education')(rootOf(from));
        if (schools.length !== 1) return undefined;
        const found = table('courses')(rootOf(from)).flatMap((one) => text('name')(one) ?? []);
        return found.length > 0 ? found : undefined;
      },
    }),
    entries('awards', table('honors'), {
      title: text('title'),
      date: date('issued on'),
      summary: whole('description'),
    }),
    entries('certificates', table('certifications'), {
      name: text('name'),
      date: date('started on'),
      issuer: text('authority'),
      url: url('url'),
    }),
    entries('certificates', table('test scores', 'testscores'), {
      name: (from) => [text('name')(from), text('score')(from)].filter(Boolean).join(': ') || undefined,
      date: date('tested on'),
    }),
    entries('publications', table('publications'), {
      name: text('name'),
      publisher: text('publisher'),
      releaseDate: date('published on'),
      url: url('url'),
      summary: whole('description'),
    }),
    entries('publications', table('patents'), {
      name: text('title'),
      releaseDate: date('issued on', 'issue date', 'filed on', 'filing date'),
      url: url('url'),
      summary: whole('description'),
    }),
    entries('skills', table('skills'), { name: text('name') }),
    entries('languages', table('languages'), {
      language: text('name'),
      fluency: (from) => {
        const level = text('proficiency')(from);
        return level && (proficiencies[level] ?? level);
      },
    }),
    entries('references', (root) => table('recommendations_received')(root).filter(isVisible), {
      name: (from) =>
        [from.text('first name'), from.text('last name')].filter(Boolean).join(' ') || undefined,
      reference: whole('text'),
    }),
    entries('projects', table('projects'), {
      name: text('title'),
      description: prose('description'),
      highlights: bullets('description'),
      url: url('url'),
      ...span,
    }),
  ],
  settings:
    /\/(?:confirmed|primary|updated on|type|extension|creation date|status|maiden name|instant messengers)$/,
};

function isVisible(one: Cursor): boolean {
  const shows = /^visible$/i.test(one.peek('status'));
  if (!shows) one.memory.hidden.add(one.pointer);
  return shows;
}
