import { describe, expect, it } from 'vitest';
import { listOf, shownOf } from '../../src/app/shown-of.ts';
import { toCheck } from '../../src/app/form/to-check.ts';
import type { OpenResume } from '../../src/app/reader/calls.ts';
import { type Conversion, convert } from '../../src/convert.ts';

const document = [
  'Ada Quill',
  'ada@example.org',
  '',
  'Experience',
  'Bookbinder, Inkwell Ltd',
  '2019 – 2021',
  '• Bound forty books a week',
  '',
  'Skills',
  'Gilding',
].join('\n');
const conversion = convert(document);
const kinds = (given: Conversion, kind: string) => toCheck(given).filter((one) => one.kind === kind);
const at = '/work/0/position';
const suggestion = { value: 'Binder', reason: 'The prose says so.', confidence: 0.5, places: [] };

describe('what a person should look at', () => {
  it('is nothing where all is well', () => {
    expect(toCheck({ ...conversion, gaps: [], suggestions: [], messages: [], ledger: [] })).toEqual([]);
  });

  it('are gaps, with what the prose supports', () => {
    const gaps = [{ pointer: '/work/0/url', expected: 'address of the employer', places: [] }];
    expect(kinds({ ...conversion, gaps } as never, 'gap')).toEqual([
      { kind: 'gap', at: '/work/0/url', label: 'Address of the employer', of: 'Bookbinder · Inkwell Ltd' },
    ]);
    const suggestions = [{ ...suggestion, pointer: '/work/0/url' }];
    expect(toCheck({ ...conversion, gaps, suggestions } as never)).toEqual([
      expect.objectContaining({ kind: 'gap', suggestion: 'Binder' }),
    ]);
  });

  it('are values in doubt, named by their field and their place in a list', () => {
    const messages = [
      {
        ruleId: 'uncertain-value',
        severity: 'warning',
        reason: '',
        pointers: [at, '/work/0/highlights/0', '/basics/email', '/basics/location/city'],
      },
    ];
    expect(kinds({ ...conversion, messages } as never, 'doubt')).toEqual([
      { kind: 'doubt', at, label: 'Job title', of: 'Bookbinder · Inkwell Ltd', value: 'Bookbinder' },
      {
        kind: 'doubt',
        at: '/work/0/highlights/0',
        label: 'Highlights 1',
        of: 'Bookbinder · Inkwell Ltd',
        value: 'Bound forty books a week',
      },
      { kind: 'doubt', at: '/basics/email', label: 'Email', of: '', value: 'ada@example.org' },
      { kind: 'doubt', at: '/basics/location/city', label: 'City', of: '', value: '' },
    ]);
    expect(kinds({ ...conversion, messages } as never, 'message')).toEqual([]);
  });

  it('are suggestions that fill no gap', () => {
    const suggestions = [{ ...suggestion, pointer: '/skills/1/name' }];
    expect(kinds({ ...conversion, suggestions } as never, 'offer')).toEqual([
      { kind: 'offer', at: '/skills/1/name', label: 'Name', value: 'Binder', reason: 'The prose says so.' },
    ]);
  });

  it('are stretches without a field', () => {
    const ledger = [
      { start: 0, end: 9, fate: 'unmapped' as const },
      { start: 10, end: 25, fate: 'value' as const, pointers: ['/basics/email'] },
    ];
    expect(kinds({ ...conversion, ledger } as never, 'unmapped')).toEqual([
      { kind: 'unmapped', text: 'Ada Quill', range: [0, 9] },
    ]);
  });

  it('are messages first, without those that other lines say and those that only inform', () => {
    const [before, ...rest] = toCheck({
      ...conversion,
      gaps: [{ pointer: at, expected: 'title', places: [] }],
      messages: [
        { ruleId: 'missing-value', severity: 'warning', reason: 'said as a gap' },
        { ruleId: 'unmapped-text', severity: 'warning', reason: 'said as a stretch' },
        { ruleId: 'inferred-value', severity: 'warning', reason: 'said already' },
        {
          ruleId: 'unmatched-supplement',
          severity: 'error',
          reason: 'No entry.',
          hint: 'Look.',
          pointer: '/work/0',
          places: [
            [3, 5],
            [7, 9],
          ],
        },
        { ruleId: 'language', severity: 'info', reason: 'English' },
      ],
    } as never);
    expect(before).toEqual({
      kind: 'message',
      severity: 'error',
      reason: 'No entry.',
      hint: 'Look.',
      at: '/work/0',
      range: [3, 5],
    });
    expect(rest.map(({ kind }) => kind)).not.toContain('message');
    expect(rest[0]).toMatchObject({ kind: 'gap' });
  });
});

describe('what is open', () => {
  const resume: OpenResume = {
    kind: 'resume',
    program: 'JSON Resume',
    resume: { basics: { name: 'Ada' } },
    text: '{"basics":{"name":"Ada","label":"Ada"}}',
    places: {
      '/basics/label': [[32, 37]],
      '/basics/name': [
        [18, 23],
        [18, 23],
      ],
      '/basics/x y': [[20, 22]],
    },
    checked: { remarks: [{ severity: 'error', reason: 'Wrong.', pointer: '/basics/name' }], fixable: 0 },
  };

  it('is listed: what validation says, then what the page does not show', () => {
    expect(listOf(undefined, ['/basics/name'])).toEqual([]);
    expect(listOf({ kind: 'document', base: conversion, conversion }, ['/basics/name'])).toEqual(
      toCheck(conversion),
    );
    expect(listOf(resume, ['/basics/name', '/basics/label'])).toEqual([
      {
        kind: 'message',
        severity: 'error',
        reason: 'Wrong.',
        hint: undefined,
        at: '/basics/name',
        range: [18, 23],
      },
      {
        kind: 'message',
        severity: 'warning',
        reason: 'The page does not show /basics/label.',
        at: '/basics/label',
      },
    ]);
  });

  it('shows the text of a resume with its values in their order, none over another', () => {
    const { source, ledger, places } = shownOf(resume);
    expect(source).toEqual({ origin: resume.text });
    expect(ledger).toEqual([
      { start: 18, end: 23, fate: 'value', pointers: ['/basics/name', '/basics/name'] },
      { start: 32, end: 37, fate: 'value', pointers: ['/basics/label'] },
    ]);
    expect([...places]).toEqual([
      ['/basics/label', 32],
      ['/basics/name', 18],
      ['/basics/x%20y', 20],
    ]);
  });

  it('shows a document by its ledger, and nothing where nothing is open', () => {
    const { source, ledger, places } = shownOf({ kind: 'document', base: conversion, conversion });
    expect(source.origin).toBe(document);
    expect(ledger).toBe(conversion.ledger);
    expect(places.get('/basics/email')).toBe(document.indexOf('ada@'));
    expect(shownOf(undefined)).toEqual({ source: { origin: '' }, ledger: [], places: new Map() });
  });
});
