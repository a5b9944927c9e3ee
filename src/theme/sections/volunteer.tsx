import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the voluntary work. */
export function Volunteer({ resume, settings }: SectionProps) {
  return resume.volunteer.map((role) => {
    const organization = (role.organization || role.url) && <Link url={role.url} text={role.organization} />;
    return (
      <Entry
        settings={settings}
        title={role.position ? <Text>{role.position}</Text> : organization}
        line={[role.position && organization, role.location && <Text>{role.location}</Text>]}
        when={{ start: role.startDate, end: role.endDate }}
        prose={role.summary}
        highlights={role.highlights}
      />
    );
  });
}
