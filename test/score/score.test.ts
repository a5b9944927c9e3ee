import { describe, expect, it } from 'vitest';
import type { Resume } from '../../src/resume.ts';
import { compare } from './compare.ts';
import { coreFields } from './fields.ts';
import { invented } from './invented.ts';
import { coreF1, f1, macroF1, microF1, ratio } from './measures.ts';
import { people } from './people.ts';
import { roundTrips } from './round-trips.ts';
import { score } from './score.ts';
import { sumTallies } from './tally.ts';
import { textLoss } from './text-loss.ts';

const groups = ['tuned', 'heldOut'] as const;
const documents = groups.flatMap(roundTrips);
const person = people.marisolEcheverria;
const job = person.work?.[0] ?? {};
const others = person.work?.slice(1) ?? [];

describe('the oracle', () => {
  it.each(groups)('scores 100 on the layouts of %s', (group) => {
    const tally = sumTallies(roundTrips(group).map(({ text, truth }) => score(text, truth, truth)));
    expect([macroF1(tally), coreF1(tally), microF1(tally)]).toEqual([1, 1, 1]);
    expect(tally.documents).toBe(40);
    const asked = Object.entries(tally.fields).filter(([, count]) => count.asked >= 5);
    expect(asked.map(([field]) => field)).toEqual(expect.arrayContaining([...coreFields]));
  });

  it.each(documents)('invents nothing and loses little: $group, $name', ({ text, truth }) => {
    expect(invented(text, truth).part).toBe(0);
    expect(ratio(textLoss(text, truth))).toBeLessThan(0.05);
  });
});

describe('an empty resume', () => {
  it.each(documents)('scores 0 and loses all: $group, $name', ({ text, truth }) => {
    const tally = score(text, truth, {});
    expect([macroF1(tally), coreF1(tally), microF1(tally)]).toEqual([0, 0, 0]);
    expect(ratio(tally.lost)).toBe(1);
    expect(ratio(tally.invented)).toBe(0);
  });
});

describe('a mistake', () => {
  const faults: readonly [name: string, converted: Resume, wrong: readonly string[]][] = [
    ['a wrong month', { ...person, work: [{ ...job, startDate: '2018-08' }, ...others] }, ['work.startDate']],
    [
      'a date too precise',
      { ...person, work: [{ ...job, startDate: '2018-07-01' }, ...others] },
      ['work.startDate'],
    ],
    [
      'an end for an open job',
      { ...person, work: [{ ...job, endDate: '2024-01' }, ...others] },
      ['work.endDate'],
    ],
    [
      'title and company swapped',
      {
        ...person,
        work: [{ ...job, name: job.position ?? '', position: job.name ?? '' }, ...others],
      },
      ['work.name', 'work.position'],
    ],
    [
      'a highlight lost',
      { ...person, work: [{ ...job, highlights: job.highlights?.slice(1) ?? [] }, ...others] },
      ['work.highlights'],
    ],
    [
      'two highlights run together',
      { ...person, work: [{ ...job, highlights: [job.highlights?.join(' ') ?? ''] }, ...others] },
      ['work.highlights'],
    ],
    [
      'an entry lost',
      { ...person, languages: person.languages?.slice(1) ?? [] },
      ['languages.fluency', 'languages.language'],
    ],
    [
      'a bullet left in a skill',
      {
        ...person,
        skills: [
          {
            name: 'Forensics',
            keywords: ['* Asset tracing', 'Damages analysis', 'Expert testimony'],
          },
          ...(person.skills?.slice(1) ?? []),
        ],
      },
      ['skills.keywords'],
    ],
    [
      'another city',
      {
        ...person,
        basics: { ...person.basics, location: { ...person.basics?.location, city: 'Boulder' } },
      },
      ['basics.location.city'],
    ],
  ];

  it.each(faults)('is caught in its field: %s', (_, converted, wrong) => {
    const { fields } = score('', person, converted);
    const found = Object.entries(fields).filter(([, count]) => f1(count) < 1);
    expect(found.map(([field]) => field).sort()).toEqual(wrong);
  });

  it('keeps an entry paired when its title and company are swapped', () => {
    const swapped = { ...job, name: job.position ?? '', position: job.name ?? '' };
    const { entries } = compare(person, { work: [...others, swapped] });
    expect(entries.find(({ section }) => section === 'work')).toMatchObject({
      paired: 3,
      given: 3,
    });
  });

  it('is an extra entry that nobody asked for', () => {
    const given = [...(person.work ?? []), { name: 'Nobody & Co', position: 'Ghost' }];
    const { fields, entries } = score('', person, { ...person, work: given });
    expect(entries['work']).toEqual({ right: 3, given: 4, asked: 3 });
    expect(fields['work.name']).toEqual({ right: 3, given: 4, asked: 3 });
  });
});
