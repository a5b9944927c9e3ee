import { Entry } from '../entry.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the awards. */
export function Awards({ resume, settings }: SectionProps) {
  return resume.awards.map((award) => (
    <Entry
      settings={settings}
      title={award.title && <Text>{award.title}</Text>}
      line={[award.awarder && <Text>{award.awarder}</Text>]}
      when={{ date: award.date }}
      prose={award.summary}
    />
  ));
}
