import { type Cursor, isShown, shownItems } from '../cursor.ts';
import { entries, type Entries, type Format } from '../format.ts';
import { bullets, end, kindOf, mail, prose, start, text, texts, url, whole } from '../read.ts';
import { all, networkLinks, profiles } from '../accounts.ts';
import { place } from '../place.ts';
import { isObject } from '../shape.ts';

/** The entries of a section, and of one's own sections of that type. */
const section = (name: string) => (root: Cursor) =>
  shownItems([root.at(`sections.${name}`), ...ownSections(root, (type) => type === name)]);
const ownSections = (root: Cursor, isWanted: (type: unknown) => boolean) =>
  root.list('customSections').filter(({ value }) => isWanted(isObject(value) ? value['type'] : undefined));

const span = { startDate: start('period'), endDate: end('period') };
const deeds = { summary: prose('description'), highlights: bullets('description') };

/** Several roles at one employer are a job each. */
const jobs = (root: Cursor) =>
  section('experience')(root).flatMap((entry) => {
    const roles = entry.list('roles').filter(isShown);
    return roles.length > 0 ? roles : [entry];
  });
const ofEmployer = (entry: Cursor) =>
  entry.parent?.pointer.endsWith('/roles') ? (entry.parent.parent as Cursor) : entry;

const isFirst = ({ pointer }: Cursor) => pointer.endsWith('/roles/0');

const lists: readonly Entries[] = [
  entries('work', jobs, {
    name: (entry) => text('company')(ofEmployer(entry)),
    location: (entry) => text('location')(ofEmployer(entry)),
    position: (entry) => text('position')(entry) ?? text('position')(ofEmployer(entry)),
    url: (entry) => url('website.url')(ofEmployer(entry)),
    startDate: (entry) => start('period')(entry) ?? start('period')(ofEmployer(entry)),
    endDate: end('period'),
    summary: (entry) =>
      prose('description')(entry) ?? (isFirst(entry) ? prose('description')(ofEmployer(entry)) : undefined),
    highlights: bullets('description'),
  }),
  entries('volunteer', section('volunteer'), {
    organization: text('organization'),
    url: url('website.url'),
    ...span,
    ...deeds,
  }),
  entries('education', section('education'), {
    institution: text('school'),
    url: url('website.url'),
    area: text('area'),
    studyType: text('degree'),
    startDate: start('period', false),
    endDate: end('period'),
    score: text('grade'),
  }),
  entries('awards', section('awards'), {
    title: text('title'),
    date: end('date'),
    awarder: text('awarder'),
    summary: whole('description'),
  }),
  entries('certificates', section('certifications'), {
    name: text('title'),
    date: end('date'),
    issuer: text('issuer'),
    url: url('website.url'),
  }),
  entries('publications', section('publications'), {
    name: text('title'),
    publisher: text('publisher'),
    releaseDate: end('date'),
    url: url('website.url'),
    summary: whole('description'),
  }),
  entries('skills', section('skills'), {
    name: text('name'),
    level: text('proficiency'),
    keywords: texts('keywords'),
  }),
  entries('languages', section('languages'), { language: text('language'), fluency: text('fluency') }),
  entries('interests', section('interests'), { name: text('name'), keywords: texts('keywords') }),
  entries('references', section('references'), { name: text('name'), reference: whole('description') }),
  entries('projects', section('projects'), {
    name: text('name'),
    description: prose('description'),
    url: url('website.url'),
    ...span,
    highlights: bullets('description'),
    type: (entry) => {
      const own = entry.parent?.parent;
      return own?.pointer.startsWith('/customSections') ? kindOf(own.text('title')) : undefined;
    },
  }),
];

/** Reactive Resume of 2026. */
export const reactiveResume5: Format = {
  name: 'Reactive Resume 5',
  is: ({ basics, sections, customSections }) =>
    isObject(sections) && isObject(basics) && Array.isArray(customSections),
  basics: {
    name: text('basics.name'),
    label: text('basics.headline'),
    image: (root) => (root.at('picture.hidden').value === true ? undefined : url('picture.url')(root)),
    email: mail('basics.email'),
    phone: text('basics.phone'),
    url: url('basics.website.url'),
    summary: (root) => {
      const own = shownItems(ownSections(root, (type) => type === 'summary'));
      const parts = [...[root.at('summary')].filter(isShown), ...own].flatMap(
        (one) => whole('content')(one) ?? [],
      );
      return parts.length > 0 ? parts.join('\n\n') : undefined;
    },
    location: place('basics.location'),
    profiles: (root) =>
      isShown(root.at('sections.profiles'))
        ? all(
            profiles('sections.profiles.items', 'network', 'username', 'website.url'),
            networkLinks('basics.customFields', 'link', 'text'),
          )(root)
        : undefined,
  },
  sections: lists,
  settings:
    /^\/(?:metadata|picture|data)\b|\/(?:id|columns|hidden|icon|iconColor|keepTogether|startOnNewPage|keywordLayout|layout|inlineLink|type)$|^\/(?:sections\/[^/]+|customSections\/\d+|summary)\/title$|\/(?:website|url)\/label$|\/options\//,
};
