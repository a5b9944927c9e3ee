import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the projects. */
export function Projects({ resume, settings }: SectionProps) {
  return resume.projects.map((project) => (
    <Entry
      settings={settings}
      title={(project.name || project.url) && <Link url={project.url} text={project.name} />}
      line={[
        project.roles.length > 0 && <Text>{project.roles.join(settings.comma)}</Text>,
        project.entity && <Text>{project.entity}</Text>,
        project.type && <Text>{project.type}</Text>,
        project.location && <Text>{project.location}</Text>,
        project.github && <Link url={project.github} />,
      ]}
      when={{ start: project.startDate, end: project.endDate }}
      prose={[project.description, project.summary].filter(Boolean).join('\n\n')}
      highlights={project.highlights}
      words={project.keywords}
    />
  ));
}
