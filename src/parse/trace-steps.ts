import type { Judge } from './confidence.ts';
import type { Block, Cuts } from './layout/cut.ts';
import type { Fragment } from './layout/fragment.ts';
import { rangesIn } from './lines/line.ts';
import type { Section } from './sections/sections.ts';
import type { Trace } from './trace.ts';
import type { SectionName } from './vocabulary.ts';

/** Tell of each value how sure it is, and what that rests on. */
export const judgeAloud =
  (judge: Judge, trace: Trace): Judge =>
  (evidence) => {
    const confidence = judge(evidence);
    trace({ step: 'value', ...evidence, confidence });
    return confidence;
  };

/** Trace the sections that a document was split into. */
export function traceSections(sections: readonly Section[], trace: Trace): void {
  for (const { kinds, heading, word, lines } of sections) {
    const ranges = [heading, ...lines].flatMap((line) => (line ? rangesIn(line, 0, line.text.length) : []));
    const named = { ...(heading && { heading: heading.text }), ...(word && { word }) };
    trace({ step: 'section', kinds, ...named, lines: lines.length, ranges });
  }
}

/** Tell which cuts of a section were judged to the end, and what fills the slots of the best. */
export function traceCuts(section: SectionName, { best, judged }: Cuts, trace: Trace): void {
  for (const cut of judged) {
    const { layout, order, score, blocks } = cut;
    trace({ step: 'cut', section, layout, order, entries: blocks.length, score, taken: cut === best });
  }
  for (const block of best.blocks) traceSlots(section, block, trace);
}

function traceSlots(section: SectionName, { assignment, fragments }: Block, trace: Trace): void {
  for (const { slot, from, to } of assignment.fillings) {
    const [{ line, start }, { end }] = [fragments[from] as Fragment, fragments[to] as Fragment];
    trace({
      step: 'slot',
      section,
      slot,
      text: line.text.slice(start, end),
      ranges: rangesIn(line, start, end),
    });
  }
}
