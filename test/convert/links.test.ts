import { expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { readHtml } from '../../src/source/html.ts';

const read = async (page: string) => convert(await readHtml(`<h1>Otto Kern</h1>${page}`));

it('a number behind a word is the phone', async () => {
  const { resume, messages } = await read('<p>Phone: <a href="tel:+49%2030%205550">mobile</a></p>');
  expect(resume.basics?.phone).toBe('+49 30 5550');
  expect(messages).toEqual([]);
});

it.each(['+44 117 555 0101', '+44 (0)117/555-0101'])(
  'a number written otherwise than it is called is mapped: %s',
  async (text) => {
    const href = `tel:${text.replace('(0)', '').replace(/[^+\d]/g, '')}`;
    const { resume, messages } = await read(`<p><a href="${href}">${text}</a></p>`);
    expect(resume.basics?.phone).toBe(text);
    expect(messages).toEqual([]);
  },
);

it('an address behind words that no field takes is said', async () => {
  const list = '<h2>Skills</h2><ul><li><a href="https://kern.example/a">Tuning</a></li><li>Wood</li></ul>';
  const { resume, messages } = await read(list);
  expect(resume.skills).toEqual([{ name: 'Tuning' }, { name: 'Wood' }]);
  expect(messages).toMatchObject([
    { ruleId: 'unmapped-link', severity: 'info', found: 'https://kern.example/a' },
  ]);
});

it('and one that a field has, or that is written out, is not', async () => {
  const { messages } = await read(
    '<p><a href="https://kern.example/">Website</a></p><h2>Skills</h2><p>See <a href="https://a.example/b">a.example/b</a></p>',
  );
  expect(messages.map(({ ruleId }) => ruleId)).not.toContain('unmapped-link');
});
