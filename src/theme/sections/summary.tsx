import { Paragraphs } from '../prose.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the summary of the person. */
export function Summary({ resume }: SectionProps) {
  return (
    <div class="body p-summary">
      <Paragraphs text={resume.basics.summary} />
    </div>
  );
}
