import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { convert as convertEnglish } from '../../src/convert-english.ts';
import { convert } from '../../src/convert.ts';
import { de } from '../../src/words/de.ts';

const text = readFileSync(new URL('../fixtures/ordinary/16-pharmacist.txt', import.meta.url), 'utf8');

describe('the door for English alone', () => {
  it('reads English as the door for all languages does', () => {
    expect(convertEnglish(text)).toEqual(convert(text, { languages: ['en'] }));
  });

  it('knows no other language by its code, and takes its pack', () => {
    expect(() => convertEnglish('Kenntnisse', { languages: ['de'] })).toThrow('it reads en.');
    expect(convertEnglish('Kenntnisse\nBrot', { languages: [de] }).languages).toEqual(['de', 'en']);
  });
});
