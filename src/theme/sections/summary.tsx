import { Highlights } from '../highlights.tsx';
import { Paragraphs } from '../prose.tsx';
import type { SectionProps } from './section-props.ts';

/** Set the summary of the person. */
export function Summary({ resume }: SectionProps) {
  const { summary, highlights } = resume.basics;
  return (
    <div class="body p-summary">
      {summary && <Paragraphs text={summary} />}
      <Highlights texts={highlights} />
    </div>
  );
}
