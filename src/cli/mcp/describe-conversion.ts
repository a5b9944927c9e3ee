import type { Conversion } from '../../convert.ts';
import { positions } from '../../source/position.ts';
import { writeTemplate } from '../../supplement/template.ts';
import { valueAt } from '../../values/pointer.ts';
import { readFacts } from '../facts.ts';
import { findings } from '../report/report.ts';

const longest = 200;

/** Describe a conversion to a model: the resume, what is doubtful in it, and what it lacks. */
export async function describeConversion(conversion: Conversion): Promise<Readonly<Record<string, unknown>>> {
  const { resume, gaps, confidence, suggestions, source } = conversion;
  const { languages, messages } = findings(conversion);
  const lineOf = positions(source.origin);
  const doubtful = messages
    .filter(({ ruleId }) => ruleId === 'uncertain-value')
    .flatMap(({ pointers = [] }) => pointers);
  const lacks = gaps.length + suggestions.length > 0;
  const template =
    lacks && (await readFacts({ name: 'template', text: writeTemplate(conversion, source.origin, 'it') }));
  return {
    resume,
    languages,
    // A model sees lines, not offsets.
    messages: messages.map(({ places: _, ...message }) => message),
    doubts: doubtful.map((pointer) => ({
      pointer,
      value: valueAt(resume, pointer),
      confidence: confidence[pointer],
    })),
    gaps: gaps.map(({ pointer, expected, places: [place] }) => ({
      pointer,
      expected,
      ...(place && {
        line: lineOf(place[0]).line,
        near: source.origin.slice(place[0], Math.min(place[1], place[0] + longest)),
      }),
    })),
    suggestions: suggestions.map(({ places: _, ...suggestion }) => suggestion),
    ...(template && { template }),
  };
}
