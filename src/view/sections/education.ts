import { lasting } from '../dates/when.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import { chunk, linked, part, prose, tags } from '../parts.ts';
import { place } from '../place.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Chunk, Entry } from '../view.ts';
import { entry } from './entry.ts';

/** Show the studies, by what was studied. */
export function education({ education: studies }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return studies.map((study) => {
    const studied = chunk(part('studyType', study.studyType), part('area', study.area));
    const institution = linked('institution', study.institution, study.url);
    return entry({
      title: studied ?? institution,
      line: [studied && institution, place(study.location, settings), score(study.score, settings)],
      when: lasting(['startDate', 'endDate'], study.startDate, study.endDate, settings),
      body: [prose('summary', study.summary), tags('courses', study.courses, settings.labels.courses)],
    });
  });
}

/** A score in words ("with distinction") explains itself, a number does not. */
function score(text: string, { labels }: ViewSettings): Chunk | undefined {
  const stated = chunk(part('score', text));
  return stated && /\d/.test(text) ? { ...stated, label: labels.score } : stated;
}
