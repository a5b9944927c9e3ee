import { describe, expect, it } from 'vitest';
import { attempt } from './attempt.ts';

describe('attempt', () => {
  const document = { group: 'g', name: 'n', text: 'Ada', truth: { basics: { name: 'Ada' } } };
  it.each([
    ['a resume', () => document.truth, 1],
    ['an object that holds one', () => ({ resume: document.truth }), 1],
    ['a promise', async () => document.truth, 1],
  ])('takes %s', async (_, convert, right) => {
    expect((await attempt(document, convert)).tally.fields['basics.name']).toMatchObject({ right });
  });
  it('counts a converter that throws as a failure with nothing right', async () => {
    const { tally, failure } = await attempt(document, () => {
      throw new Error('too hard');
    });
    expect(failure).toContain('too hard');
    expect(tally).toMatchObject({ failures: 1, fields: { 'basics.name': { right: 0, asked: 1 } } });
  });
  it('is not misled by values of the wrong shape', async () => {
    const { tally } = await attempt(document, () => ({
      basics: 'Ada',
      work: { name: 1 },
      skills: [null, 'x'],
    }));
    expect(tally).toMatchObject({ failures: 0, fields: { 'basics.name': { right: 0, given: 0 } } });
  });
});
