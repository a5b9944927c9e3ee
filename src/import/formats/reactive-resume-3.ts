import { type Cursor, shownItems } from '../cursor.ts';
import { entries, type Format } from '../format.ts';
import { bullets, date, first, kindOf, mail, prose, stated, text, texts, url, whole } from '../read.ts';
import { profiles } from '../accounts.ts';
import { country } from '../place.ts';
import { isObject } from '../shape.ts';

const section = (name: string) => (root: Cursor) => shownItems([root.at(`sections.${name}`)]);
const custom = (root: Cursor) =>
  shownItems(root.list('sections').filter(({ value }) => isObject(value) && value['type'] === 'custom'));

const span = { startDate: date('date.start'), endDate: date('date.end') };
const deeds = { summary: prose('summary'), highlights: bullets('summary') };

/** Reactive Resume of 2022 and 2023. */
export const reactiveResume3: Format = {
  name: 'Reactive Resume 3',
  is: ({ basics, sections }) =>
    isObject(sections) &&
    isObject(basics) &&
    ('work' in sections || isObject(basics['photo']) || isObject(basics['location'])) &&
    !('experience' in sections),
  basics: {
    name: text('basics.name'),
    label: text('basics.headline'),
    image: (root) =>
      root.at('basics.photo.visible').value === false ? undefined : url('basics.photo.url')(root),
    email: mail('basics.email'),
    phone: text('basics.phone'),
    url: url('basics.website'),
    summary: whole('basics.summary', 'basics.summary.body'),
    location: (root) => {
      const at = root.at('basics.location');
      const [address, city, region] = [at.text('address'), at.text('city'), at.text('region')];
      const isTown = address !== '' && !/[\d,]/.test(address) && city + region + at.peek('country') === '';
      return stated({
        address: isTown ? '' : address,
        postalCode: at.text('postalCode'),
        city: isTown ? address : city,
        countryCode: country('country')(at),
        region,
      });
    },
    profiles: profiles('basics.profiles', 'network', 'username', 'url'),
  },
  sections: [
    entries('work', section('work'), {
      name: text('name'),
      position: text('position'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('volunteer', section('volunteer'), {
      organization: text('organization'),
      position: text('position'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('education', section('education'), {
      institution: text('institution'),
      url: url('url'),
      area: text('area'),
      studyType: text('degree'),
      ...span,
      score: text('score'),
      courses: texts('courses'),
    }),
    entries('awards', section('awards'), {
      title: text('title'),
      date: date('date'),
      awarder: text('awarder'),
      summary: whole('summary'),
    }),
    entries('certificates', section('certifications'), {
      name: text('name'),
      date: date('date'),
      issuer: text('issuer'),
      url: url('url'),
    }),
    entries('publications', section('publications'), {
      name: text('name'),
      publisher: text('publisher'),
      releaseDate: date('date'),
      url: url('url'),
      summary: whole('summary'),
    }),
    entries('skills', section('skills'), {
      name: text('name'),
      level: text('level'),
      keywords: texts('keywords'),
    }),
    entries('languages', section('languages'), { language: text('name'), fluency: text('level') }),
    entries('interests', section('interests'), { name: text('name'), keywords: texts('keywords') }),
    entries('references', section('references'), { name: text('name'), reference: whole('summary') }),
    entries('projects', section('projects'), {
      name: text('name'),
      description: text('description'),
      url: url('url'),
      ...span,
      keywords: texts('keywords'),
      highlights: bullets('summary'),
    }),
    entries('projects', custom, {
      name: text('title'),
      description: first(text('subtitle'), whole('summary')),
      url: url('url'),
      ...span,
      highlights: bullets('summary'),
      keywords: texts('keywords'),
      type: (entry) => kindOf(entry.parent?.parent?.text('name') ?? ''),
    }),
  ],
  settings:
    /^\/(?:metadata|public|id|shortId|name|slug|image|user|createdAt|updatedAt)\b|\/(?:id|type|columns|visible|levelNum|heading)$|^\/sections\/[^/]+\/name$|^\/basics\/photo\//,
};
