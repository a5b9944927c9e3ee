import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import type { Resume } from '../../src/resume.ts';
import type { Language } from '../../src/words/language.ts';
import { fixtures } from '../score/fixtures.ts';
import { coreF1 } from '../score/measures.ts';
import { score } from '../score/score.ts';
import { sumTallies } from '../score/tally.ts';
import { ru } from './ru.ts';
import { zh } from './zh.ts';

const read = (pack: Language) =>
  fixtures(join(fileURLToPath(new URL('.', import.meta.url)), pack.code)).map(({ name, text, truth }) => ({
    name,
    text,
    truth: truth as Resume,
    ...convert(text, { languages: [pack] }),
  }));

/** Letters without capitals, words without blanks, dates with units: all of it told by a pack of words alone. */
describe.each([
  ['Russian', ru, 0.91],
  ['Chinese', zh, 0.92],
])('documents in %s, read with a pack', (_, pack, least) => {
  const documents = read(pack);

  it('find what they say', () => {
    expect(documents).toHaveLength(6);
    const whole = sumTallies(documents.map(({ text, truth, resume }) => score(text, truth, resume)));
    expect(coreF1(whole)).toBeGreaterThanOrEqual(least);
  });

  it('are in a language that is read', () => {
    for (const { messages } of documents)
      expect(messages.map(({ ruleId }) => ruleId)).not.toContain('unread-language');
  });
});
