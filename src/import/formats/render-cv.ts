import type { Cursor } from '../cursor.ts';
import { entries, type Entries, type Format, type ListName } from '../format.ts';
import { date, end, first, kindOf, mail, parted, prose, start, text, texts, url, whole } from '../read.ts';
import { profileOf } from '../accounts.ts';
import { place } from '../place.ts';
import { isObject } from '../shape.ts';
import { type Kind, kindIn, nameOf, titleOf } from './render-cv-sections.ts';

const hosts: Readonly<Record<string, string>> = {
  LinkedIn: 'https://linkedin.com/in/',
  GitHub: 'https://github.com/',
  GitLab: 'https://gitlab.com/',
  IMDB: 'https://imdb.com/name/',
  Instagram: 'https://instagram.com/',
  ORCID: 'https://orcid.org/',
  StackOverflow: 'https://stackoverflow.com/users/',
  ResearchGate: 'https://researchgate.net/profile/',
  YouTube: 'https://youtube.com/@',
  'Google Scholar': 'https://scholar.google.com/citations?user=',
  Telegram: 'https://t.me/',
  Leetcode: 'https://leetcode.com/u/',
  X: 'https://x.com/',
  Twitter: 'https://twitter.com/',
};

const sectionsOf = (root: Cursor, name: string) =>
  root.list('cv.sections').filter((section) => nameOf(section) === name);
const all =
  (name: ListName, ...wanted: readonly Kind[]) =>
  (root: Cursor) =>
    sectionsOf(root, name).flatMap((section) =>
      wanted.length === 0 || wanted.includes(kindIn(section) as Kind) ? section.list() : [],
    );

const span = {
  startDate: first(start('date', false), date('start_date'), date('date')),
  endDate: (from: Cursor) =>
    end('date')(from) ??
    date('end_date')(from) ??
    (from.at('start_date').value === undefined && start('date', false)(from) === undefined
      ? date('date')(from)
      : undefined),
};
const deeds = {
  summary: first(prose('summary')),
  highlights: texts('highlights'),
};
const grade = /(?:GPA|Note|Grade):?\s*(\S+)/i;
const link = /^\[([^[\]]+)\]\((https?:[^\s()]+)\)$/;
const named = (way: string) => (from: Cursor) => link.exec(from.text(way))?.[1] ?? text(way)(from);
const linked = (way: string) => (from: Cursor) =>
  url('url')(from) ?? link.exec(String(from.at(way).value ?? ''))?.[2];
const ownLine = text('', 'bullet', 'number', 'reversed_number');
const dated = /(?:(?<!\s)\s+)?\((\d{4})\)$/;
/** "Best Poster, ISMB (2018)" without and with its year. */
const bulleted = (from: Cursor) => ownLine(from)?.replace(dated, '');
const bulletYear = (from: Cursor) => dated.exec(ownLine(from) ?? '')?.[1];
const firstOf = (from: Cursor, way: string) =>
  Array.isArray(from.at(way).value) ? from.at(`${way}.0`) : from.at(way);

const section: readonly Entries[] = [
  entries('work', all('work'), {
    name: named('company'),
    location: text('location'),
    position: text('position'),
    url: linked('company'),
    ...span,
    ...deeds,
  }),
  entries('volunteer', all('volunteer', 'experience'), {
    organization: named('company'),
    position: text('position'),
    url: linked('company'),
    ...span,
    ...deeds,
  }),
  entries('volunteer', all('volunteer', 'normal'), {
    organization: named('name'),
    url: linked('name'),
    ...span,
    ...deeds,
  }),
  entries('education', all('education'), {
    institution: named('institution'),
    url: linked('institution'),
    area: text('area'),
    studyType: text('degree'),
    ...span,
    score: (from) =>
      grade.exec(
        from
          .list('highlights')
          .find((one) => grade.test(one.peek()))
          ?.text() ?? '',
      )?.[1],
  }),
  entries('awards', all('awards', 'normal'), {
    title: named('name'),
    date: first(date('date'), date('end_date')),
    summary: whole('summary'),
  }),
  entries('awards', all('awards', 'bullet'), { title: bulleted, date: bulletYear }),
  entries('certificates', all('certificates', 'normal'), {
    name: named('name'),
    date: first(date('date'), date('end_date')),
    issuer: text('summary'),
    url: linked('name'),
  }),
  entries('certificates', all('certificates', 'bullet'), { name: bulleted, date: bulletYear }),
  entries('publications', all('publications', 'publication'), {
    name: named('title'),
    publisher: text('journal'),
    releaseDate: date('date'),
    url: (from) => {
      const doi = from.text('doi').replace(/^https?:\/\/doi\.org\//, '');
      return doi ? `https://doi.org/${doi}` : linked('title')(from);
    },
    summary: whole('summary'),
  }),
  entries('publications', all('publications', 'bullet', 'normal'), {
    name: first(bulleted, named('name')),
    releaseDate: date('date'),
    summary: whole('summary'),
  }),
  entries('skills', all('skills', 'oneLine'), { name: text('label'), keywords: parted('details') }),
  entries('skills', all('skills', 'bullet', 'text'), { name: bulleted }),
  entries('languages', all('languages', 'oneLine'), { language: text('label'), fluency: text('details') }),
  entries('languages', all('languages', 'bullet', 'text'), { language: bulleted }),
  entries('interests', all('interests', 'oneLine'), { name: text('label'), keywords: parted('details') }),
  entries('interests', all('interests', 'bullet', 'text'), { name: bulleted }),
  entries('references', all('references'), { reference: whole('') }),
  entries('projects', all('projects', 'normal'), {
    name: named('name'),
    description: prose('summary'),
    highlights: texts('highlights'),
    url: linked('name'),
    ...span,
    type: (from) => {
      const title = titleOf(from.parent as Cursor);
      return /project|projekt|proyecto|projet/i.test(title) ? undefined : kindOf(title);
    },
  }),
  entries('projects', all('projects', 'bullet'), {
    name: bulleted,
    startDate: bulletYear,
    type: (from) => kindOf(titleOf(from.parent as Cursor)),
  }),
  entries('projects', (root) => sectionsOf(root, 'projects').filter((one) => kindIn(one) === 'text'), {
    name: titleOf,
    type: titleOf,
    highlights: (from) => from.list().flatMap((one) => bulleted(one) ?? []),
  }),
];

/** RenderCV, of any version. */
export const renderCv: Format = {
  name: 'RenderCV',
  is: ({ cv }) => isObject(cv) && ('name' in cv || isObject(cv['sections'])),
  basics: {
    name: text('cv.name'),
    label: text('cv.headline', 'cv.label'),
    email: (root) => mail('')(firstOf(root, 'cv.email')),
    phone: (root) => text('')(firstOf(root, 'cv.phone'))?.replace(/^tel:/, ''),
    url: (root) => url('')(firstOf(root, 'cv.website')),
    summary: (root) => {
      const found = sectionsOf(root, 'summary').flatMap((one) =>
        one.list().flatMap((line) => whole('')(line) ?? []),
      );
      return found.length > 0 ? found.join('\n\n') : undefined;
    },
    location: place('cv.location'),
    profiles: (root) => {
      const found = [
        ...root.list('cv.social_networks').flatMap((one) => {
          const [network, user] = [one.text('network'), one.text('username')];
          if (/^https?:/.test(user)) return profileOf(network, '', user) ?? [];
          const [, name, host] = /^@([^@]+)@(.+)$/.exec(user) ?? [];
          if (name) return profileOf(network, name, `https://${host}/@${name}`) ?? [];
          return profileOf(network, user, hosts[network] ? hosts[network] + user : '') ?? [];
        }),
        ...root.list('cv.custom_connections').flatMap((one) => profileOf('', '', one.text('url')) ?? []),
      ];
      return found.length > 0 ? found : undefined;
    },
  },
  sections: section,
  settings: /^\/(?:design|locale|settings|locale_catalog|rendercv_settings)\b|\/(?:photo|fontawesome_icon)$/,
};
