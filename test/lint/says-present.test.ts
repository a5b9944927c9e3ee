import { expect, it } from 'vitest';
import { fix } from '../../src/lint/index.ts';

const left = (endDate: string) => fix({ work: [{ endDate }] }).resume;

it.each([
  'Present',
  'present.',
  'Now!',
  '(present)',
  '(present',
  'present)',
  '- Present',
  '–present',
  '—  now',
  "aujourd'hui",
])('%j goes on', (word) => expect(left(word)).toEqual({ work: [{}] }));

it.each(['presented', 'pre.sent', '.present', 'present -', 'pre(sent', 'x present', '(present!)', '-x'])(
  '%j stays',
  (word) => expect(left(word)).toEqual({ work: [{ endDate: word }] }),
);
