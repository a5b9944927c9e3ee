import { type Cursor, isShown, shownItems } from '../cursor.ts';
import { entries, type Format } from '../format.ts';
import { bullets, end, kindOf, mail, prose, type Read, start, text, texts, url, whole } from '../read.ts';
import { all, networkLinks, profiles } from '../accounts.ts';
import { place } from '../place.ts';
import { isObject } from '../shape.ts';

const section = (name: string) => (root: Cursor) => shownItems([root.at(`sections.${name}`)]);

const span = { startDate: start('date'), endDate: end('date') };
const described: Read<string> = (entry) =>
  [text('description')(entry), prose('summary')(entry)].filter(Boolean).join('\n\n') || undefined;
const deeds = { summary: prose('summary'), highlights: bullets('summary') };

/** Reactive Resume of 2023 to 2025. */
export const reactiveResume4: Format = {
  name: 'Reactive Resume 4',
  is: ({ basics, sections, customSections }) =>
    isObject(sections) &&
    isObject(basics) &&
    !Array.isArray(customSections) &&
    ('summary' in sections || 'experience' in sections || 'custom' in sections),
  basics: {
    name: text('basics.name'),
    label: text('basics.headline'),
    image: (root) =>
      root.at('basics.picture.effects.hidden').value === true ? undefined : url('basics.picture.url')(root),
    email: mail('basics.email'),
    phone: text('basics.phone'),
    url: url('basics.url.href'),
    summary: (root) =>
      isShown(root.at('sections.summary')) ? whole('sections.summary.content')(root) : undefined,
    location: place('basics.location'),
    profiles: (root) =>
      isShown(root.at('sections.profiles'))
        ? all(
            profiles('sections.profiles.items', 'network', 'username', 'url.href'),
            networkLinks('basics.customFields', 'value', 'text'),
          )(root)
        : undefined,
  },
  sections: [
    entries('work', section('experience'), {
      name: text('company'),
      location: text('location'),
      position: text('position'),
      url: url('url.href'),
      ...span,
      ...deeds,
    }),
    entries('volunteer', section('volunteer'), {
      organization: text('organization'),
      position: text('position'),
      url: url('url.href'),
      ...span,
      ...deeds,
    }),
    entries('education', section('education'), {
      institution: text('institution'),
      url: url('url.href'),
      area: text('area'),
      studyType: text('studyType'),
      startDate: start('date', false),
      endDate: end('date'),
      score: text('score'),
    }),
    entries('awards', section('awards'), {
      title: text('title'),
      date: end('date'),
      awarder: text('awarder'),
      summary: whole('summary'),
    }),
    entries('certificates', section('certifications'), {
      name: text('name'),
      date: end('date'),
      issuer: text('issuer'),
      url: url('url.href'),
    }),
    entries('publications', section('publications'), {
      name: text('name'),
      publisher: text('publisher'),
      releaseDate: end('date'),
      url: url('url.href'),
      summary: whole('summary'),
    }),
    entries('skills', section('skills'), {
      name: text('name'),
      level: text('description'),
      keywords: texts('keywords'),
    }),
    entries('languages', section('languages'), { language: text('name'), fluency: text('description') }),
    entries('interests', section('interests'), { name: text('name'), keywords: texts('keywords') }),
    entries('references', section('references'), { name: text('name'), reference: whole('summary') }),
    entries('projects', section('projects'), {
      name: text('name'),
      description: described,
      url: url('url.href'),
      ...span,
      keywords: texts('keywords'),
      highlights: bullets('summary'),
    }),
    entries('projects', (root) => shownItems(root.list('sections.custom')), {
      name: text('name'),
      description: described,
      url: url('url.href'),
      startDate: start('date'),
      endDate: (entry) => (start('date', false)(entry) ? end('date')(entry) : undefined),
      highlights: bullets('summary'),
      keywords: texts('keywords'),
      type: (entry) => kindOf(entry.parent?.parent?.text('name') ?? ''),
    }),
  ],
  settings:
    /^\/metadata\b|\/(?:id|columns|visible|separateLinks|icon)$|^\/sections\/(?:custom\/)?[^/]+\/name$|^\/basics\/picture\/|\/url\/label$/,
};
