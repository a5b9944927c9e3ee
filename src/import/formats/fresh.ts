import { type Cursor, isShown } from '../cursor.ts';
import { entries, type Format } from '../format.ts';
import { mail, bullets, date, first, prose, stated, text, texts, url, whole } from '../read.ts';
import { profiles } from '../accounts.ts';
import { country } from '../place.ts';
import { isObject } from '../shape.ts';

const span = {
  startDate: date('start'),
  endDate: (from: Cursor) => (from.at('current').value === true ? undefined : date('end')(from)),
};
const deeds = {
  summary: prose('summary'),
  highlights: first(texts('highlights'), bullets('summary')),
};

/** A listed skill that is in no set is separate. */
const loneSkills = (root: Cursor) => {
  const named = new Set(
    root.list('skills.sets').flatMap((set) => set.list('skills').map((one) => String(one.value))),
  );
  return root
    .list('skills.list')
    .filter((one) => !named.has(one.text('name')) && !named.has(String(one.at('id').value)));
};

/** FRESH and FRESCA. */
export const fresh: Format = {
  name: 'FRESH',
  is: ({ meta, employment, info, contact, name, basics }) =>
    (isObject(meta) && /^FRESH/i.test(String(meta['format']))) ||
    (isObject(employment) && Array.isArray(employment['history']) && !basics) ||
    (isObject(info) && isObject(contact) && typeof name === 'string'),
  basics: {
    name: text('name'),
    label: text('info.label'),
    image: url('info.image'),
    email: mail('contact.email'),
    phone: text('contact.phone'),
    url: url('contact.website', 'contact.website.url'),
    summary: whole('info.brief'),
    location: (root) => {
      const at = root.at('location');
      return stated({
        address: at.text('address'),
        postalCode: at.text('code'),
        city: at.text('city'),
        countryCode: country('country')(at),
        region: at.text('region'),
      });
    },
    profiles: profiles('social', 'network', 'user', 'url'),
  },
  sections: [
    entries('work', 'employment.history', {
      name: text('employer'),
      location: text('location'),
      position: text('position'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('volunteer', 'service.history', {
      organization: text('organization'),
      position: text('position'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('volunteer', 'governance', {
      organization: text('organization'),
      position: text('role'),
      url: url('url'),
      ...span,
      ...deeds,
    }),
    entries('volunteer', 'extracurricular', {
      organization: text('title'),
      position: text('activity'),
      ...span,
    }),
    entries('education', 'education.history', {
      institution: text('institution'),
      url: url('url'),
      area: text('area'),
      studyType: text('studyType', 'title'),
      ...span,
      score: text('grade'),
      courses: texts('curriculum'),
    }),
    entries('awards', 'recognition', {
      title: text('title'),
      date: date('date'),
      awarder: text('from'),
      summary: whole('summary'),
    }),
    entries('publications', 'writing', {
      name: text('title'),
      publisher: text('publisher', 'publisher.name'),
      releaseDate: date('date'),
      url: url('url'),
      summary: whole('summary'),
    }),
    entries('skills', 'skills.sets', { name: text('name'), level: text('level'), keywords: texts('skills') }),
    entries('skills', loneSkills, {
      name: text('name', ''),
      level: (from) => (/^\d+$/.test(String(from.at('level').value)) ? undefined : text('level')(from)),
    }),
    entries('languages', 'languages', { language: text('language'), fluency: text('level') }),
    entries('interests', 'interests', { name: text('name', ''), keywords: texts('keywords') }),
    entries('references', (root) => root.list('testimonials').filter(isShown), {
      name: text('name'),
      reference: whole('quote'),
    }),
    entries('projects', 'projects', {
      name: text('title'),
      description: whole('description', 'summary'),
      url: url('url', 'repo'),
      ...span,
      keywords: texts('keywords'),
      highlights: texts('highlights'),
      roles: (from) => {
        const role = text('role')(from);
        return role ? [role] : undefined;
      },
      type: text('category'),
    }),
    entries('projects', 'samples', {
      name: text('title'),
      description: whole('summary'),
      url: url('url'),
      startDate: date('date'),
      endDate: date('date'),
      type: () => 'sample',
    }),
    entries('projects', 'speaking', {
      name: text('title'),
      description: whole('summary'),
      entity: text('event'),
      roles: (from) => {
        const role = text('role')(from);
        return role ? [role] : undefined;
      },
      startDate: date('date'),
      keywords: texts('keywords'),
      highlights: texts('highlights'),
      type: () => 'talk',
    }),
  ],
  settings: /^\/(?:meta|disposition)\b|\/private$/,
};
