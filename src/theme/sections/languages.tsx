import { Rows } from '../rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the languages that the person speaks. */
export function Languages({ resume, settings }: SectionProps) {
  return (
    <Rows
      comma={settings.comma}
      rows={resume.languages.map(({ language, fluency }) => ({ name: language, list: [], level: fluency }))}
    />
  );
}
