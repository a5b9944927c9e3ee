import { describe, expect, it } from 'vitest';
import { convert, type TraceEvent } from '../../src/convert.ts';

const text = `Ann Lee
ann@lee.example

Work Experience
Baker, Crumb Ltd	2019 – 2021
• Baked bread for the town`;

function traced(): readonly TraceEvent[] {
  const steps: TraceEvent[] = [];
  convert(text, { languages: ['en'], trace: (step) => steps.push(step) });
  return steps;
}
const of = <Step extends TraceEvent['step']>(step: Step) =>
  traced().filter((event): event is Extract<TraceEvent, { step: Step }> => event.step === step);
const written = (ranges: readonly (readonly [number, number])[]) =>
  ranges.map(([start, end]) => text.slice(start, end));

describe('a trace', () => {
  it('tells what spoke for each heading, and which were taken', () => {
    const [heading] = of('heading').filter((event) => event.text === 'Work Experience');
    expect(heading).toMatchObject({ kinds: ['work'], word: 'strong', taken: true });
    expect(written(heading?.ranges ?? [])).toEqual(['Work Experience']);
    const sum = Object.values(heading?.witnesses ?? {}).reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(heading?.odds ?? NaN);
  });

  it('tells the sections, in their order', () => {
    expect(of('section').map(({ kinds, heading }) => [kinds[0], heading])).toEqual(
      expect.arrayContaining([
        ['contact', undefined],
        ['work', 'Work Experience'],
      ]),
    );
  });

  it('tells the cuts that were judged, the one taken first', () => {
    const cuts = of('cut');
    expect(cuts[0]).toMatchObject({ section: 'work', entries: 1, taken: true });
    expect(cuts.filter(({ taken }) => taken)).toHaveLength(1);
    const scores = cuts.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('tells what fills each slot, and how sure each value is', () => {
    expect(of('slot').map(({ slot, text: filling }) => [slot, filling])).toEqual([
      ['title', 'Baker'],
      ['organization', 'Crumb Ltd'],
    ]);
    const value = of('value').find(({ role }) => role === 'work.organization');
    expect(value).toMatchObject({ value: 'Crumb Ltd', confidence: expect.any(Number) });
    expect(value?.traits.cue).toBeGreaterThan(0);
  });

  it('is refused where it is no function', () => {
    expect(() => convert(text, { trace: 'why' as never })).toThrow('convert() takes "trace" as a function');
  });

  it('changes nothing', () => {
    expect(convert(text, { trace: () => undefined })).toEqual(convert(text));
  });
});
