import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { fixtures } from '../score/fixtures.ts';
import { builtExpressions, type Expression, writtenExpressions } from './expressions.ts';

/** Built of what the caller gives: a pattern of their own schema. */
const callers = ['validate/explain-rule.ts'];

const { literals, built: sites } = writtenExpressions();
const built = await builtExpressions(async () => {
  const { convert } = await import('../../src/convert.ts');
  await import('../../src/index.ts');
  await import('../../src/render/index.ts');
  await import('../../src/cli/as-called.ts');
  const supplement = { work: [{ at: 'two words' }] };
  for (const { text } of fixtures(fileURLToPath(new URL('../fixtures', import.meta.url))))
    convert(text, { languages: ['en'], supplement });
  convert('Experience\n2019 –\npresent\nBaker, Crumb Ltd', { languages: ['en'] });
  convert('Berufserfahrung\n2019 – heute\nBäckerin, Krume GmbH', { languages: ['de'] });
});
/** Without a quantifier that has no end there is nothing to wait for. */
const known = [...literals, ...built].filter(({ source }) => /[*+]|,\}/.test(source));
/** Attacks are made to take 1,500,000,000 steps, which no machine does in this time, in µs. */
const longest = 250_000;

/** An attack, where the tool finds one, and the engine takes long over it: some of what it suspects is linear there. */
async function attackOn({
  source,
  flags,
}: Pick<Expression, 'source' | 'flags'>): Promise<string | undefined> {
  const found = await check(source, flags, { timeout: 3_000, randomSeed: Number(process.env['SEED'] ?? 1) });
  if (found.status !== 'vulnerable') return undefined;
  const { type, summary } = found.complexity;
  const attack = `${summary}: ${found.attack.pattern}`;
  if (type === 'exponential') return attack;
  const before = process.cpuUsage();
  new RegExp(source, flags).test(found.attack.string);
  const { user } = process.cpuUsage(before);
  return user > longest ? attack : undefined;
}

describe('regular expressions', () => {
  it.each([
    ['^(a|a)*$', ''],
    ['\\s+$', 'u'],
    ['\\p{L}+x', 'iu'],
  ])('/%s/%s is found out', async (source, flags) => {
    expect(await attackOn({ source, flags })).toMatch(/exponential|polynomial/);
  });

  it.each([...sites].filter(([file]) => !callers.includes(file)))('%s builds its %d', (file, count) => {
    const of = new Set(built.filter((one) => one.file === file).map(({ source }) => source));
    expect(of.size).toBeGreaterThanOrEqual(count);
  });

  it.each([...new Map(known.map((one) => [`/${one.source}/${one.flags}`, one]))])(
    '%s takes linear time',
    async (_, one) => expect(await attackOn(one)).toBeUndefined(),
  );
});
