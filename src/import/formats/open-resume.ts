import { type Cursor, rootOf } from '../cursor.ts';
import { entries, type Format } from '../format.ts';
import { end, kindOf, mail, parted, start, text, texts, url, whole, degreeIn } from '../read.ts';
import { networkLinks } from '../accounts.ts';
import { place } from '../place.ts';
import { plain } from '../rich-text.ts';
import { networkOf } from '../../values/network.ts';
import { isObject } from '../shape.ts';

/** What a section holds, unless its owner does not show it. */
const section =
  (name: string, way = name) =>
  (root: Cursor) => {
    const list = root.at(`resume.${way}`);
    if (root.at(`settings.formToShow.${name}`).value !== false) return list.list();
    root.memory.hidden.add(root.at(`resume.${name}`).pointer);
    return [];
  };

/** An address of one's own, not of a network. */
const isOwn = (address: string) => address !== '' && networkOf(address) === undefined;
const bulletSign = /^[•\-*]\s+/;
const lines = (from: Cursor) => texts('descriptions')(from)?.map((line) => line.replace(bulletSign, ''));
const group = /^([^:]{2,40}):\s+(\S.*)$/;

/** What OpenResume keeps in the browser. */
export const openResume: Format = {
  name: 'OpenResume',
  is: ({ resume }) =>
    isObject(resume) && isObject(resume['profile']) && Array.isArray(resume['workExperiences']),
  basics: {
    name: text('resume.profile.name'),
    email: mail('resume.profile.email'),
    phone: text('resume.profile.phone'),
    url: (root) => {
      const way = ['url', 'portfolioLink'].find((one) =>
        isOwn(String(root.at(`resume.profile.${one}`).value ?? '')),
      );
      return way && url(`resume.profile.${way}`)(root);
    },
    summary: whole('resume.profile.summary'),
    location: place('resume.profile.location'),
    profiles: (root) => networkLinks('resume', 'url', 'linkedinLink', 'githubLink')(root),
  },
  sections: [
    entries('work', section('workExperiences'), {
      name: text('company'),
      position: text('jobTitle'),
      startDate: start('date'),
      endDate: end('date'),
      highlights: lines,
    }),
    entries('education', section('educations'), {
      institution: text('school'),
      studyType: (from) => degreeIn(plain(from.text('degree')))[0] || undefined,
      area: (from) => degreeIn(plain(from.text('degree')))[1],
      startDate: start('date', false),
      endDate: end('date'),
      score: text('gpa'),
      courses: (from) => {
        const line = from.list('descriptions').find((one) => /^courses?: /i.test(String(one.value)));
        return line && parted('')(line)?.map((one) => one.replace(/^courses?: /i, ''));
      },
    }),
    entries('projects', section('projects'), {
      name: text('project'),
      url: url('projectLink'),
      startDate: start('date'),
      endDate: end('date'),
      highlights: lines,
    }),
    entries('skills', section('skills', 'skills.featuredSkills'), { name: text('skill') }),
    entries('skills', section('skills', 'skills.descriptions'), {
      name: (from) => {
        const line = plain(from.text()).replace(bulletSign, '');
        return (group.exec(line)?.[1] ?? line) || undefined;
      },
      keywords: (from) => group.exec(plain(from.text()).replace(bulletSign, ''))?.[2]?.split(/,\s+/),
    }),
    entries(
      'projects',
      (root) => (section('custom', 'custom.descriptions')(root).length > 0 ? [root.at('resume.custom')] : []),
      {
        name: (from) => text('settings.formToHeading.custom')(rootOf(from)),
        type: (from) => kindOf(rootOf(from).text('settings.formToHeading.custom')),
        highlights: lines,
      },
    ),
  ],
  settings: /^\/settings\b/,
};
