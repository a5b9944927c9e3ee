import { countOf } from './count-of.ts';
import { languageNames } from '../../values/language-names.ts';
import { listed } from '../../values/listed.ts';
import type { Report } from './report.ts';

const mostHeadings = 5;

/**
 * Say in one line what was read, in which languages, and how much of it is complete.
 * @example "Read as English. 6 jobs, 5 complete; 2 schools, all complete; headings not recognized: Declaration"
 */
export function whatWasRead(
  { format, languages, found, complete, lacks, messages }: Report,
  text: string,
): string {
  const sections = Object.entries(found).map(([section, count]) => {
    if (section !== 'work' && section !== 'education') return countOf(section, count);
    const without = lacks[section].length > 0 ? ` (no ${lacks[section].join(', no ')})` : '';
    return `${countOf(section, count)}, ${howMany(complete[section], count)}${without}`;
  });
  const headings = messages
    .filter(({ ruleId }) => ruleId === 'unknown-heading')
    .flatMap(({ places = [] }) => places.map(([start, end]) => text.slice(start, end)));
  const more = headings.length - mostHeadings;
  const named = headings.slice(0, mostHeadings).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return [
    `${format ? `Mapped from ${format}` : `Read as ${listed(languages.map((code) => languageNames[code] ?? code))}`}. ${sections[0] ?? 'No jobs, schools or other entries were found'}`,
    ...sections.slice(1),
    ...(headings.length > 0 ? [`headings not recognized: ${named}`] : []),
  ].join('; ');
}

function howMany(whole: number, count: number): string {
  if (count === 1) return whole === 1 ? 'complete' : 'incomplete';
  if (whole === count) return 'all complete';
  return `${whole === 0 ? 'none' : whole} complete`;
}
