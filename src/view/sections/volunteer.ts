import { lasting } from '../dates/when.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import { chunk, linked, part, points, prose } from '../parts.ts';
import { place } from '../place.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Entry } from '../view.ts';
import { entry } from './entry.ts';

/** Show the voluntary work. */
export function volunteer({ volunteer: all }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return all.map((role) => {
    const organization = linked('organization', role.organization, role.url);
    const position = chunk(part('position', role.position));
    return entry({
      title: position ?? organization,
      line: [position && organization, place(role.location, settings)],
      when: lasting(['startDate', 'endDate'], role.startDate, role.endDate, settings),
      body: [prose('summary', role.summary), points('highlights', role.highlights)],
    });
  });
}
