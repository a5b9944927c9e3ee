import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import type { Language } from '../../src/words/language.ts';

const folder = new URL('../../src/words/', import.meta.url);
const files = readdirSync(folder).filter((name) => /^[a-z]{2}\.ts$/.test(name));
const load = async (file: string) => Object.values(await import(new URL(file, folder).href))[0] as Language;

const lists = (value: unknown): readonly (readonly string[])[] =>
  Array.isArray(value) && value.every((word) => typeof word === 'string')
    ? [value]
    : Object.values(value as object).flatMap((part) => (typeof part === 'object' ? lists(part) : []));

describe('the words of each language', () => {
  it.each(files)('%s is complete, in lower case and without repeats', async (file) => {
    const language = await load(file);
    expect(language.code).toBe(file.slice(0, 2));
    expect(Object.keys(language).sort()).toEqual(Object.keys(en).sort());
    expect(Object.keys(language.headings).sort()).toEqual(Object.keys(en.headings).sort());
    expect(Object.keys(language.labels).sort()).toEqual(Object.keys(en.labels).sort());
    expect(language.months).toHaveLength(12);
    for (const list of lists(language)) {
      expect(list.filter((word) => word !== word.toLowerCase() || word.trim() !== word)).toEqual([]);
      expect(list.filter((word, index) => list.indexOf(word) !== index)).toEqual([]);
    }
  });
});
