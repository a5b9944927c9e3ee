import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the publications. */
export function Publications({ resume, settings }: SectionProps) {
  return resume.publications.map((publication) => (
    <Entry
      settings={settings}
      title={(publication.name || publication.url) && <Link url={publication.url} text={publication.name} />}
      line={[publication.publisher && <Text>{publication.publisher}</Text>]}
      when={{ date: publication.releaseDate }}
      prose={publication.summary}
    />
  ));
}
