import { Rows } from '../rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the interests. */
export function Interests({ resume, settings }: SectionProps) {
  return (
    <Rows
      comma={settings.comma}
      rows={resume.interests.map(({ name, keywords, summary }) => ({ name, list: keywords, level: summary }))}
    />
  );
}
