import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the awards. */
export function Awards({ resume, settings }: SectionProps) {
  return resume.awards.map((award) => (
    <Entry
      settings={settings}
      title={(award.title || award.url) && <Link url={award.url} text={award.title} />}
      line={[award.awarder && <Text>{award.awarder}</Text>]}
      when={{ date: award.date }}
      prose={award.summary}
    />
  ));
}
