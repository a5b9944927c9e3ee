import { lasting } from '../dates/when.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import { chunk, linked, part, points, prose, tags } from '../parts.ts';
import { place } from '../place.ts';
import type { ResumeView } from '../read/read-resume.ts';
import type { Entry } from '../view.ts';
import { entry } from './entry.ts';

/** Show the projects. */
export function projects({ projects: all }: ResumeView, settings: ViewSettings): readonly Entry[] {
  return all.map((project) =>
    entry({
      title: linked('name', project.name, project.url),
      line: [
        chunk(...project.roles.map((role) => part('roles', role))),
        chunk(part('entity', project.entity)),
        chunk(part('type', project.type)),
        place(project.location, settings),
        linked('github', '', project.github, 'github'),
      ],
      when: lasting(['startDate', 'endDate'], project.startDate, project.endDate, settings),
      body: [
        prose('description', project.description),
        prose('summary', project.summary),
        points('highlights', project.highlights),
        tags('keywords', project.keywords),
      ],
    }),
  );
}
