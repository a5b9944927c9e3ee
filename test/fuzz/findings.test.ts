import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Case } from './target.ts';
import { targets } from './targets/index.ts';

const folder = new URL('findings/', import.meta.url);

describe('what the fuzzer found once stays fixed', () => {
  it.each(readdirSync(folder))('%s', async (file) => {
    const { target, ...given } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Case & {
      target: string;
    };
    const found = targets.find(({ name }) => name === target);
    expect(found).toBeDefined();
    await found?.check(given);
  });
});
