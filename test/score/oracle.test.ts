import { describe, expect, it } from 'vitest';
import type { Provenance, Range, Resume, TraceEvent } from '../../src/convert.ts';
import type { Convert } from './attempt.ts';
import { lossesOf } from './oracle.ts';
import { printCauses, printCausesByField } from './print-causes.ts';
import { printLosses } from './print-losses.ts';
import { readingOf } from './reading.ts';

type Kind = Extract<TraceEvent, { readonly step: 'section' }>['kinds'][number];

const bakery = `Ada Marsh
Bristol

Work
Head Baker, Red Mill Ltd, 2018
Baked forty loaves. Kept the oven warm.
Cook, Blue Inn, 2020
Washed up.

Skills
Bread, Pastry`;

const truth: Resume = {
  basics: { name: 'Ada Marsh', location: { city: 'Bristol' } },
  work: [
    { position: 'Head Baker', name: 'Red Mill Ltd', startDate: '2018', highlights: ['Baked forty loaves.'] },
    { position: 'Cook', name: 'Blue Inn', startDate: '2020', summary: 'Washed up.' },
  ],
  skills: [{ name: 'Bread' }, { name: 'Pastry' }],
};

const kinds: readonly Kind[] = ['contact', 'work', 'skills'];

/** The causes of what a converter loses that makes a resume of a text, each as `pointer cause (instead)`. */
async function lost(
  text: string,
  resume: Resume,
  asked: Resume = truth,
  read = kinds,
): Promise<readonly string[]> {
  const document = { group: 'made', name: 'up', text, truth: asked };
  const losses = lossesOf(document, await readingOf(document, converterTo(resume, read)));
  return losses.map(({ pointer, cause, instead }) => `${pointer} ${cause}${instead ? ` (${instead})` : ''}`);
}

/** A converter that gives a resume, each value from where it, or its year, first stands; blank rows part the sections. */
const converterTo =
  (resume: Resume, read: readonly Kind[]): Convert =>
  (text, options) => {
    let start = 0;
    text.split('\n\n').forEach((part, index) => {
      const ranges: readonly Range[] = [[start, start + part.length]];
      options?.trace?.({ step: 'section', kinds: [read[index] ?? 'unknown'], lines: 1, ranges });
      start += part.length + 2;
    });
    return { resume, provenance: provenanceOf(resume, text, '') };
  };

function provenanceOf(value: unknown, text: string, pointer: string): Provenance {
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([key, one]) => provenanceOf(one, text, `${pointer}/${key}`));
    return Object.assign({}, ...parts);
  }
  const written = [String(value), String(value).slice(0, 4)].find((one) => text.includes(one)) ?? '';
  const start = text.indexOf(written);
  return { [pointer]: [[start, start + written.length]] };
}

describe('the oracle of losses', () => {
  it('finds none where all is right', async () => {
    expect(await lost(bakery, truth)).toEqual([]);
  });

  it('tells which field, entry or section took a value', async () => {
    const given: Resume = {
      basics: { name: 'Ada Marsh' },
      work: [
        {
          position: 'Head',
          name: 'Red Mill Ltd, 2018',
          summary: 'Baked forty loaves. Kept the oven warm.',
          highlights: ['Washed up.'],
        },
        { position: 'Cook', name: 'Blue Inn', startDate: '2020' },
      ],
      interests: [{ name: 'Bread' }],
    };
    expect(await lost(bakery, given)).toEqual([
      '/basics/location/city unmapped',
      '/work/0/name too long',
      '/work/0/position cut short',
      '/work/0/startDate other field (name)',
      '/work/0/highlights/0 other field (summary)',
      '/work/1/summary other entry (highlights)',
      '/skills/0/name wrong section (interests)',
      '/skills/1/name no entry (missing)',
    ]);
  });

  it('tells a merged entry from a missing one, and what no section of its kind holds', async () => {
    const given: Resume = {
      work: [{ position: 'Head Baker', name: 'Red Mill Ltd', summary: 'Cook, Blue Inn, 2020' }],
    };
    const asked = { work: truth.work ?? [], skills: [{ name: 'Bread' }, { name: 'Sourdough' }] };
    expect(await lost(bakery, given, asked, ['contact', 'work', 'unknown'])).toEqual([
      '/work/0/startDate unmapped',
      '/work/0/highlights/0 unmapped',
      '/work/1/name no entry (merged)',
      '/work/1/position no entry (merged)',
      '/work/1/startDate no entry (merged)',
      '/work/1/summary no entry (missing)',
      '/skills/0/name wrong section (unknown)',
      '/skills/1/name not in the text',
    ]);
  });

  it('finds a value in the right section where it stands in another, too', async () => {
    const text = 'Ada Marsh bakes bread\n\nBread, Pastry';
    const skills = [{ name: 'Pastry', keywords: ['Bread'] }];
    const given: Resume = { basics: { name: 'Ada Marsh bakes bread' }, skills: [{ name: 'Pastry' }] };
    expect(await lost(text, given, { skills }, ['contact', 'skills'])).toEqual([
      '/skills/0/keywords/0 unmapped',
    ]);
  });

  it('prints shares, the commonest causes of fields, and examples', async () => {
    const document = { group: 'made', name: 'up', text: bakery, truth };
    const given: Resume = {
      ...truth,
      work: [{ name: 'Red Mill Ltd' }, { name: 'Blue Inn', position: '2020' }],
    };
    const losses = lossesOf(document, await readingOf(document, converterTo(given, kinds)));
    expect(printCauses(losses)).toMatch(/^ +all {3}work\n/);
    expect(printCauses(losses)).toMatch(/^other field +16\.7 +16\.7$/m);
    expect(printCausesByField(losses)).toMatch(
      /^work\.startDate +2 {2}unmapped 1; other field 1 \(position 1\)$/m,
    );
    expect(printLosses(losses, 1)).toContain(
      'other field\n  made/up (position)\n    - /work/1/startDate "2020"\n    + /work/1/position "2020"',
    );
  });
});
