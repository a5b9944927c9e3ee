import { isLanguageName } from '../tokens/language-name.ts';
import { phraseOf } from '../lexicon/phrase.ts';
import { isTitled, namesInstitution, namesOrganization, titleCue } from '../tokens/cues.ts';
import { degreeLength } from '../tokens/degree.ts';
import { labelAt, labelRoles } from '../tokens/labels.ts';
import { prepared } from '../lexicon/lexicon.ts';
import type { Line } from '../lines/line.ts';
import { hasContacts } from '../lines/has-contacts.ts';
import { isName, lettersOf } from '../tokens/person-name.ts';
import type { Section } from './sections.ts';
import { findEmails, findPhones } from '../tokens/contacts.ts';
import { wordSet } from '../lexicon/words.ts';

const groups = prepared((of) => wordSet(of, 'skillGroups'));

/** Give lines that are below a heading which is not theirs, or below none, a section of their own. */
export function regroup(sections: readonly Section[]): readonly Section[] {
  return partNameless(joinCourses(sections))
    .map(tellPosts)
    .map(tellJobs)
    .map(tellContacts)
    .map(tellCertificates)
    .flatMap(partContacts)
    .flatMap(partRows);
}

/** "RELEVANT COURSEWORK" below a degree may be set as headings are: its courses are of that degree. */
function joinCourses(sections: readonly Section[]): readonly Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const { heading, kinds, lines } = section;
    const above = joined.at(-1);
    const isOfDegree = above?.kinds[0] === 'education' && above.lines.length > 0;
    if (isOfDegree && heading && kinds[0] === 'unknown' && labelRoles(heading).includes('courses'))
      joined[joined.length - 1] = { ...above, lines: [...above.lines, heading, ...lines] };
    else joined.push(section);
  }
  return joined;
}

/** Lines below a list that may be a name, what the person is, and where. */
const mostBelow = 4;

/**
 * Where a sidebar comes first, the name is below its last list, right above the summary or the jobs.
 * It is set apart by a blank line, or made of the letters of an address.
 */
function partNameless(sections: readonly Section[]): readonly Section[] {
  const first = sections.findIndex((section) => section.lines.length > 0);
  const main = sections.findIndex(
    ({ kinds, heading }) => heading && (kinds[0] === 'summary' || kinds[0] === 'work'),
  );
  const above = sections[main - 1];
  if (!above?.heading || !sections[first]?.heading || main - 1 < first) return sections;
  // A name in capitals looks like a heading.
  if (above.kinds[0] === 'unknown' && isName(above.heading) && above.lines.length <= mostBelow)
    return [
      ...sections.slice(0, main - 1),
      { kinds: ['contact'], lines: [above.heading, ...above.lines] },
      ...sections.slice(main),
    ];
  const addresses = sections
    .slice(0, main)
    .flatMap(({ lines }) => lines.filter(hasContacts))
    .map(({ text }) => lettersOf(text))
    .join(' ');
  const ofAddress = (text: string) =>
    text.split(/[\s-]+/).filter((word) => lettersOf(word).length > 2 && addresses.includes(lettersOf(word)))
      .length > 1;
  const { lines } = above;
  const begin = Math.max(1, lines.length - mostBelow);
  const at = lines.findIndex(
    (line, index) =>
      index >= begin &&
      !line.bullet &&
      isName(line) &&
      line.text.includes(' ') &&
      (ofAddress(line.text) || (line.gap > 0 && titleCue(line) < 1)),
  );
  if (at < 0) return sections;
  return [
    ...sections.slice(0, main - 1),
    { ...above, lines: lines.slice(0, at) },
    { kinds: ['contact'], lines: lines.slice(at) },
    ...sections.slice(main),
  ];
}

/** What looks like jobs right below "Activities" are voluntary posts. */
function tellPosts(section: Section, index: number, all: readonly Section[]): Section {
  const { kinds, heading, lines } = section;
  const above = all[index - 1];
  const isBelow = above?.kinds[0] === 'interests' && above.lines.length === 0 && lines[0]?.gap === 0;
  return isBelow && !heading && kinds[0] === 'work' ? { ...section, kinds: ['volunteer'] } : section;
}

/** A "career profile" may be a list of jobs: where no other section has them, a summary whose lines are mostly dated. */
function tellJobs(section: Section, _: number, all: readonly Section[]): Section {
  if (section.kinds[0] !== 'summary' || all.some(({ kinds }) => kinds[0] === 'work')) return section;
  const jobs = section.lines.filter(
    (line) => line.dates.some(({ range }) => range) && (isTitled(line) || namesOrganization(line)),
  );
  return jobs.length > 1 && jobs.length * 2 >= section.lines.length
    ? { ...section, kinds: ['work'] }
    : section;
}

/** Below a heading that nobody knows may be the contacts: where it is a label for them, or no other section has any. */
function tellContacts(section: Section, _: number, all: readonly Section[]): Section {
  const { kinds, heading, lines } = section;
  const found = lines.filter(hasContacts).length;
  if (kinds[0] !== 'unknown' || !heading || found === 0 || found * 2 < lines.length) return section;
  const isOnly = all.every((other) => other === section || !other.lines.some(hasContacts));
  return isOnly || labelRoles(heading).length > 0 ? { ...section, kinds: ['contact'] } : section;
}

/** "Qualifications" without a school or a degree, where another section has some, are certificates. */
function tellCertificates(section: Section, _: number, all: readonly Section[]): Section {
  const isOfSchools = ({ kinds, lines }: Section) =>
    kinds[0] === 'education' && lines.some((line) => namesInstitution(line) || degreeLength(line) > 0);
  const tells = (line: Line) => line.dates.length > 0 && !line.dates.some(({ range }) => range);
  return section.kinds[0] === 'education' &&
    section.heading &&
    section.lines.some(tells) &&
    !isOfSchools(section) &&
    all.some(isOfSchools)
    ? { ...section, kinds: ['certificates'] }
    : section;
}

/** Contacts may be at the very end of a document, apart from what is above. */
function partContacts(section: Section, index: number, all: readonly Section[]): readonly Section[] {
  const [kind] = section.kinds;
  if (index + 1 < all.length || !section.heading || kind === 'contact' || kind === 'references')
    return [section];
  const { lines } = section;
  const at = lines.findIndex(
    ({ text, gap, bullet }, place) =>
      place > 0 &&
      gap > 0 &&
      !bullet &&
      text.length < 160 &&
      findEmails(text).length + findPhones(text).length > 0,
  );
  return at > 0 && at >= lines.length - 3
    ? [
        { ...section, lines: lines.slice(0, at) },
        { kinds: ['contact'], lines: lines.slice(at) },
      ]
    : [section];
}

/** Rows of languages among skills are languages; a driving licence is neither. */
function partRows(section: Section): readonly Section[] {
  const [kind] = section.kinds;
  if (kind !== 'skills' && kind !== 'interests' && kind !== 'volunteer') return [section];
  const roleOf = (line: Line) => {
    const label = line.bullet ? undefined : labelAt(line);
    const role = label?.roles.find(
      (found) => (found === 'languages' && kind === 'skills') || found === 'personal',
    );
    // Languages may also be those that one writes programs in.
    const sure =
      label &&
      (!groups(line).has(label.key) ||
        line.text.split(/[\s,(;]+/).some((word) => isLanguageName(phraseOf(line, word))));
    return sure ? role : undefined;
  };
  const of = (role: ReturnType<typeof roleOf>) => section.lines.filter((line) => roleOf(line) === role);
  const parts: readonly Section[] = [
    { ...section, lines: of(undefined) },
    { kinds: ['languages'], lines: of('languages') },
    { kinds: ['unknown'], lines: of('personal') },
  ];
  return parts.filter((part) => part.heading || part.lines.length > 0);
}
