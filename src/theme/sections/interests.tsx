import { Rows } from '../rows.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the interests. */
export function Interests({ resume }: SectionProps) {
  return <Rows rows={resume.interests.map(({ name, keywords }) => ({ name, list: keywords }))} />;
}
