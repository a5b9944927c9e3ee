import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

/** A job without employer and title, and the prose below it. */
const job = (prose: string) =>
  `Experience\n2019 – 2021\n${prose}\n\n2016 – 2019\nKept the books of a parish, and its bees.`;
const suggested = (prose: string) =>
  convert(job(prose)).suggestions.map(({ pointer, value }) => `${pointer} ${value}`);

describe('what the prose supports', () => {
  it.each([
    [
      'possessives',
      'Moved Inkwell’s ledgers to paper, then Inkwell’s stores, and mended Inkwell’s press.',
      '/work/0/name Inkwell',
    ],
    [
      'one possessive',
      'Moved the whole of Inkwell’s stores to another town in one winter.',
      '/work/0/name Inkwell',
    ],
    [
      'a name with a dot',
      'Made Quill.ly’s copies faster and rewrote Quill.ly’s reports from the ground up.',
      '/work/0/name Quill.ly',
    ],
    [
      'joined',
      'I joined Harbour Mills when it had four people, and built the first loom there.',
      '/work/0/name Harbour Mills',
    ],
    [
      'worked for',
      'For two years I worked for the Tidal Survey and drew its maps by hand, all of them.',
      '/work/0/name Tidal Survey',
    ],
    [
      'in German',
      'Dort arbeitete ich und war tätig bei Hafenwerk, wo ich die Pläne für alle Kräne zeichnete.',
      '/work/0/name Hafenwerk',
    ],
    [
      'served as',
      'For most of that time I served as senior tailor, and taught three apprentices.',
      '/work/0/position senior tailor',
    ],
    [
      'promoted to',
      'I was promoted to head baker within a year, which surprised nobody but me at all.',
      '/work/0/position head baker',
    ],
    [
      'an opening',
      'Early baker (the second of six), with a share in everything but mainly the ovens.',
      '/work/0/position Early baker',
    ],
    [
      'using',
      'Drew plans of forty bridges using QuickDraft and sent them out by pigeon each day.',
      '/skills/0/name QuickDraft',
    ],
    [
      'a list',
      'Kept every record using Ledgerly, Papertrail and Inkbase for nine years in all.',
      '/skills/2/name Inkbase',
    ],
    [
      'a work',
      'Wrote a small game of cards called solitude7 that people still play in the harbour.',
      '/projects/0/title solitude7',
    ],
  ])('%s', (_, prose, expected) => {
    expect(suggested(prose)).toContain(expected.replace('/title ', '/name '));
  });

  it.each([
    ['a team', 'I worked on getting events into the database as part of the Clickhouse team for years.'],
    [
      'who adopted the work',
      'Wrote a press driver that was later adopted by Quill.ly and by many others since then.',
    ],
    ['a client', 'Drew plans for clients such as Harbour Mills and for everybody else who asked me to.'],
    ['pronouns', 'It’s a long story, that’s all: we moved today’s paper and everyone’s post by bicycle.'],
    ['two owners', 'Moved Inkwell’s ledgers and Harbour’s boats in the same week, and nobody noticed it.'],
    ['what a section states', 'Was kind to all of the bees and goats.'],
  ])('not from %s', (_, prose) => {
    expect(suggested(prose).filter((found) => found.startsWith('/work'))).toEqual([]);
  });

  it('is never in the resume, and has its places', () => {
    const text = job('Moved Inkwell’s ledgers to paper, then Inkwell’s stores, and mended Inkwell’s press.');
    const { resume, suggestions } = convert(text);
    expect(resume.work?.[0]?.name).toBeUndefined();
    const [found] = suggestions;
    expect(found?.confidence).toBeCloseTo(0.75);
    expect(found?.places.map(([start, end]) => text.slice(start, end))).toEqual([
      'Inkwell',
      'Inkwell',
      'Inkwell',
    ]);
  });

  it.each([
    [
      'a function',
      {
        name: (facts: { organization?: readonly { value: string; places: [] }[] }) => facts.organization?.[0],
      },
    ],
    ['a join', { name: { join: ['organization', 'url'], with: ' ' } }],
  ])('does not get into the resume by %s of the caller', (_, work) => {
    const text = job('I joined Harbour Mills when it had four people, and built the first loom there.');
    expect(convert(text, { mapping: { work } as never }).resume.work?.[0]).not.toHaveProperty('name');
  });

  it('is not suggested where it is stated', () => {
    const text =
      'Experience\nClerk, Inkwell Ltd\t2019 – 2021\nMoved Harbour’s boats, then Harbour’s sails, for a while.\n\nSkills\nQuickDraft';
    expect(convert(`${text}\n`).suggestions).toEqual([]);
  });

  it('is written with a message where it is asked for', () => {
    const text = job('I joined Harbour Mills when it had four people, and built the first loom there.');
    const { resume, messages, provenance, suggestions } = convert(text, { infer: true });
    expect(resume.work?.[0]?.name).toBe('Harbour Mills');
    expect(suggestions).toEqual([]);
    expect(messages.find(({ ruleId }) => ruleId === 'inferred-value')?.pointer).toBe('/work/0/name');
    expect(provenance['/work/0/name']).toHaveLength(1);
  });
});
