import { type Cursor, rootOf } from '../cursor.ts';
import { entries, type Format } from '../format.ts';
import { mail, bullets, date, prose, stated, text, texts, url, whole } from '../read.ts';
import { profiles } from '../accounts.ts';
import { country } from '../place.ts';
import { isObject } from '../shape.ts';

const span = { startDate: date('startDate'), endDate: date('endDate') };
const deeds = { summary: prose('summary'), highlights: bullets('summary') };

/** The path to a text, in the language of the document if there are several. */
function wayTo(from: Cursor, way: string): string {
  const { value } = from.at(way);
  if (!isObject(value)) return way;
  const language = [rootOf(from).at('locale.language').value, 'en'].find(
    (one) => typeof one === 'string' && one in value,
  );
  return `${way}.${String(language ?? Object.keys(value)[0])}`;
}

const localized =
  (...ways: readonly string[]) =>
  (from: Cursor) =>
    text(...ways.map((way) => wayTo(from, way)))(from);

/** YAMLResume, of any version. */
export const yamlResume: Format = {
  name: 'YAMLResume',
  is: ({ content }) =>
    isObject(content) && (isObject(content['basics']) || Array.isArray(content['education'])),
  basics: {
    name: localized('content.basics.name'),
    label: localized('content.basics.headline', 'content.basics.label'),
    image: url('content.basics.image'),
    email: mail('content.basics.email'),
    phone: text('content.basics.phone'),
    url: url('content.basics.url'),
    summary: (root) => whole(wayTo(root, 'content.basics.summary'))(root),
    location: (root) => {
      const at = root.at('content.location');
      return stated({
        address: at.text('address'),
        postalCode: at.text('postalCode'),
        city: at.text('city'),
        countryCode: country('country')(at),
        region: at.text('region'),
      });
    },
    profiles: profiles('content.profiles', 'network', 'username', 'url'),
  },
  sections: [
    entries('work', 'content.work', {
      name: localized('name'),
      position: localized('position'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('volunteer', 'content.volunteer', {
      organization: localized('organization'),
      position: localized('position'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('education', 'content.education', {
      institution: localized('institution'),
      url: url('url'),
      area: localized('area'),
      studyType: localized('degree'),
      ...span,
      score: text('score'),
      courses: texts('courses'),
    }),
    entries('awards', 'content.awards', {
      title: localized('title'),
      date: date('date'),
      awarder: localized('awarder'),
      summary: whole('summary'),
    }),
    entries('certificates', 'content.certificates', {
      name: localized('name'),
      date: date('date'),
      issuer: localized('issuer'),
      url: url('url'),
    }),
    entries('publications', 'content.publications', {
      name: localized('name'),
      publisher: localized('publisher'),
      releaseDate: date('releaseDate'),
      url: url('url'),
      summary: whole('summary'),
    }),
    entries('skills', 'content.skills', {
      name: localized('name'),
      level: text('level'),
      keywords: texts('keywords'),
    }),
    entries('languages', 'content.languages', { language: text('language'), fluency: text('fluency') }),
    entries('interests', 'content.interests', { name: localized('name'), keywords: texts('keywords') }),
    entries('references', 'content.references', { name: localized('name'), reference: whole('summary') }),
    entries('projects', 'content.projects', {
      name: localized('name'),
      description: (from) => whole('description')(from) ?? prose('summary')(from),
      url: url('url'),
      ...span,
      keywords: texts('keywords'),
      highlights: bullets('summary'),
      roles: texts('roles'),
      entity: text('entity'),
      type: text('type'),
    }),
  ],
  settings: /^\/(?:layouts?|locale)\b|\/computed\b/,
};
