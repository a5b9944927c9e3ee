import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import type { LedgerEntry } from '../../src/mapping/ledger.ts';
import { reportUnmapped } from '../../src/mapping/unmapped.ts';

/** What a conversion says: each message without its rule, its places as the text that stands there. */
const told = (document: string, ruleId: string) =>
  convert(document)
    .messages.filter((message) => message.ruleId === ruleId)
    .map(({ reason, hint, pointer, places, found }) => ({
      reason,
      hint,
      ...(pointer !== undefined && { pointer }),
      ...(found !== undefined && { found }),
      places: places?.map(([start, end]) => document.slice(start, end)),
    }));

describe('what is missing', () => {
  it('is told of the basics by name', () => {
    expect(told('Experience\n\nBaker, Crumb Ltd\n2019 – 2021', 'missing-value')).toEqual([
      {
        reason: 'No name was found.',
        hint: 'Add basics.name to the resume.',
        pointer: '/basics/name',
        places: [],
      },
    ]);
  });

  it('is told of the only entry, of one of several, and of several together', () => {
    const jobs = (...headers: string[]) => `Ann Lee\n\nExperience\n\n${headers.join('\n\n')}\n`;
    const oak = 'Joiner, Oak Ltd\n2011 – 2013';
    expect(told(jobs('Saddler\n2019 – 2021'), 'missing-value')).toEqual([
      {
        reason: 'No employer was found.',
        hint: 'Add work[].name to the resume.',
        pointer: '/work/0/name',
        places: ['Saddler'],
      },
    ]);
    expect(told(jobs('Saddler\n2019 – 2021', oak), 'missing-value')).toEqual([
      {
        reason: '1 of 2 work entries has no employer.',
        hint: 'Add work[].name to the resume.',
        pointer: '/work/0/name',
        places: ['Saddler'],
      },
    ]);
    expect(told(jobs('Saddler\n2019 – 2021', 'Weaver\n2015 – 2018', oak), 'missing-value')).toEqual([
      {
        reason: '2 of 3 work entries have no employer.',
        hint: 'Add work[].name to the resume.',
        pointer: '/work',
        places: ['Saddler', 'Weaver'],
      },
    ]);
    const many = Array.from({ length: 12 }, (_, index) => `Saddler\n${2000 + index} – ${2001 + index}`);
    expect(told(jobs(...many.toReversed()), 'missing-value')).toHaveLength(1);
  });

  it('may be all but the dates', () => {
    const bare = told('Ann Lee\n\nExperience\n\n2019 – 2021\n\nAwards\n\n2001', 'entry-without-content');
    const hint = 'Its heading and text may have been lost in copying. Add them to the resume.';
    const reason = 'The entry has only dates.';
    expect(bare).toEqual([
      { reason, hint, pointer: '/work/0', places: ['2019', '2021'] },
      { reason, hint, pointer: '/awards/0', places: ['2001'] },
    ]);
  });
});

describe('what found no field', () => {
  const unmapped = (text: string) =>
    told(`Ann Lee\n\nEducation\n\nOstwick State University\n\nTIDES\n\n${text}`, 'unmapped-text');
  const hint = 'Add it to the resume where it belongs, or leave it out.';
  const reason = 'This text was not mapped to any JSON Resume field.';

  it.each([
    ['x'.repeat(160), 'x'.repeat(160)],
    ['x'.repeat(161), `${'x'.repeat(160)}…`],
    ['😀x'.repeat(54), '😀x'.repeat(54)],
  ])('%s is quoted as %s', (text, found) => {
    expect(unmapped(text)).toEqual([{ reason, hint, found, places: [text] }]);
  });

  it('is told in one go where rows stand below each other, and apart where a value or heading parts them', () => {
    const origin = 'one\n- two  and\nthree four five';
    const stretch = (text: string, rest: object) => {
      const start = origin.indexOf(text);
      return { start, end: start + text.length, ...rest };
    };
    const unmapped = { fate: 'unmapped' } as const;
    const founds = (between: Omit<LedgerEntry, 'start' | 'end'>) =>
      reportUnmapped(origin, [
        stretch('one', unmapped),
        stretch('-', { fate: 'structure', kind: 'bullet' }),
        stretch('two  and', unmapped),
        stretch('three', between),
        stretch('four', unmapped),
        stretch('five', unmapped),
      ] as LedgerEntry[]).map(({ found }) => found);
    expect(founds({ fate: 'value' })).toEqual(['one / two and', 'four / five']);
    expect(founds({ fate: 'structure', kind: 'heading' })).toEqual(['one / two and', 'four / five']);
    expect(founds({ fate: 'structure', kind: 'separator' })).toEqual(['one / two and / four / five']);
    expect(founds({ fate: 'repeated' })).toEqual(['one / two and / four / five']);
  });
});

describe('what was read with a guess', () => {
  it('is an address without a scheme', () => {
    expect(told('Ann Lee\ncrumb.example', 'assumed-url')).toEqual([
      {
        reason: 'The address was read as https://crumb.example.',
        hint: undefined,
        pointer: '/basics/url',
        places: ['crumb.example'],
      },
    ]);
    expect(told('Ann Lee\nhttps://crumb.example', 'assumed-url')).toEqual([]);
  });

  it('is a date of which only the year is certain', () => {
    expect(told('Experience\n\nBaker, Crumb Ltd\nSummer 2019 – 2021', 'imprecise-date')).toEqual([
      {
        reason: 'Only the year is certain: 2019.',
        hint: 'Add the month if you know it.',
        pointer: '/work/0/startDate',
        places: ['Summer 2019'],
      },
    ]);
  });
});
