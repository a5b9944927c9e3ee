import { Rows } from '../rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the skills. */
export function Skills({ resume, settings }: SectionProps) {
  return (
    <Rows
      comma={settings.comma}
      rows={resume.skills.map(({ name, level, keywords }) => ({ name, level, list: keywords }))}
    />
  );
}
