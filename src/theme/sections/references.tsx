import { Entry } from '../entry.tsx';
import { Text } from '../text.tsx';
import type { SectionProps } from './section-props.ts';

/** Set what others say of the person. */
export function References({ resume, settings }: SectionProps) {
  return resume.references.map(({ name, reference, role }) => (
    <Entry
      settings={settings}
      title={name && <Text>{name}</Text>}
      line={[role && <Text>{role}</Text>]}
      quote={reference}
    />
  ));
}
