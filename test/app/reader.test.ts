import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Given, Opened } from '../../src/app/reader/calls.ts';
import { type OnPage, reader } from '../../src/app/reader/reader.ts';
import { fieldOf, mark } from '../../src/app/marking.ts';
import { typeset } from '../source/files/typeset.ts';
import { writePdf } from '../source/files/write-pdf.ts';

const given = (text: string | Uint8Array, file?: string): Given => ({ bytes: Buffer.from(text), file });
const text = 'Ada Quill\nada@example.org\n\nExperience\n\nBookbinder, Inkwell Ltd\n2019 – 2021\n';
const silent: OnPage = () => {};
const documentOf = (opened: Opened) => {
  if (opened.kind !== 'document') throw new Error(`It is ${opened.kind}.`);
  return opened;
};
const resumeOf = (opened: Opened) => {
  if (opened.kind !== 'resume') throw new Error(`It is ${opened.kind}.`);
  return opened;
};

describe('a document', () => {
  it('is converted, once more with what is supplied, and the first conversion stays', async () => {
    const calls = reader(silent);
    const first = documentOf(await calls.open(given(text, 'cv.txt'), {}));
    expect(first.conversion.resume.basics?.name).toBe('Ada Quill');
    expect(first.conversion).toEqual(first.base);
    expect(first.conversion.source).toEqual({ origin: text, text: '', runs: [], hints: [] });
    const again = await calls.convert({ supplement: { basics: { name: 'Ines' } } });
    expect(again.conversion.resume.basics?.name).toBe('Ines');
    expect(again.base).toEqual(first.base);
  });

  it('is converted anew where it is to be read in another way', async () => {
    const calls = reader(silent);
    await calls.open(given('# Ada Quill\n\n<!-- hidden -->', 'cv.md'), {});
    const kinds = async (format: 'text' | 'markdown') =>
      (await calls.convert({ format })).base.ledger.map(({ kind }) => kind);
    expect(await kinds('markdown')).toContain('comment');
    expect(await kinds('text')).not.toContain('comment');
  });

  it('stays Markdown, as its name says, when it is corrected', async () => {
    const calls = reader(silent);
    const { base } = documentOf(await calls.open(given('Ada *Quill*\n\n<!-- hidden -->', 'cv.md'), {}));
    const again = await calls.convert({ supplement: { basics: { name: 'Ines' } } });
    expect(again.base).toEqual(base);
    expect(again.conversion.ledger.map(({ kind }) => kind)).toContain('comment');
  });

  it.each([
    ['cv.md', 'comment'],
    ['CV.MARKDOWN', 'comment'],
    ['cv.txt', undefined],
  ])('%s is read by its ending', async (file, kind) => {
    const { base } = documentOf(await reader(silent).open(given('Ada *Quill*\n\n<!-- hidden -->', file), {}));
    expect(base.ledger.find(({ kind }) => kind === 'comment')?.kind).toBe(kind);
  });

  it('tells of each page of a PDF, and has its sheets', async () => {
    const pages: number[][] = [];
    const pdf = writePdf([typeset(text, ['Experience']), typeset('Skills\nKnots', ['Skills'])]);
    const opened = documentOf(await reader((...page) => pages.push(page)).open(given(pdf, 'cv.pdf'), {}));
    expect(pages).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(opened.base.source.sheets).toHaveLength(2);
  });

  it('that cannot be read leaves the one before open', async () => {
    const calls = reader(silent);
    await calls.open(given(text), {});
    await expect(calls.open(given('  '), {})).rejects.toThrow('The text is empty.');
    await expect(calls.open(given('{"cv":{"name":"A"}}', 'cv.json'), {})).resolves.toMatchObject({
      kind: 'resume',
    });
    await expect(reader(silent).convert({})).rejects.toThrow('No document is open.');
  });
});

describe('a resume', () => {
  const json = '{ "basics": { "name": "Ada", "url": "rye" }, "work": [{ "startDate": "2019-1" }] }';

  it('is opened with its places and what is said of it', async () => {
    const opened = resumeOf(await reader(silent).open(given(json, 'cv.json'), {}));
    expect(opened).toMatchObject({ program: 'JSON Resume', resume: JSON.parse(json), text: json });
    const [[start, end] = [0, 0]] = opened.places['/basics/name'] ?? [];
    expect(json.slice(start, end)).toBe('"Ada"');
    expect(Object.keys(opened.places)).toEqual(['/basics/name', '/basics/url', '/work/0/startDate']);
    expect(opened.checked.remarks.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/basics/url', '/work/0/startDate']),
    );
  });

  it('is known by what it holds, in YAML too', async () => {
    expect(resumeOf(await reader(silent).open(given(json), {})).program).toBe('JSON Resume');
    const yaml = 'basics:\n  name: Ada\n';
    const opened = resumeOf(await reader(silent).open(given(yaml), {}));
    expect(opened.resume).toEqual({ basics: { name: 'Ada' } });
    expect(opened.places['/basics/name']).toEqual([[16, 19]]);
  });

  it('of another program is mapped, and has its places', async () => {
    const yaml = 'cv:\n  name: Ada Quill\n  email: ada@example.org\n';
    const opened = resumeOf(await reader(silent).open(given(yaml, 'cv.yaml'), {}));
    expect(opened.program).toBe('RenderCV');
    expect(opened.resume.basics).toMatchObject({ name: 'Ada Quill', email: 'ada@example.org' });
    const [[start, end] = [0, 0]] = opened.places['/basics/name'] ?? [];
    expect(yaml.slice(start, end)).toBe('Ada Quill');
    expect(opened.checked.fixable).toBe(0);
  });

  it('that is not an object is opened as an empty one', async () => {
    const opened = resumeOf(await reader(silent).open(given('[1]', 'cv.json'), {}));
    expect(opened.resume).toEqual({});
    expect(opened.checked.remarks).not.toEqual([]);
  });

  it('is checked and fixed', async () => {
    const calls = reader(silent);
    const wrong = { basics: { name: ' Ada ', url: 'rye' } };
    const { remarks, fixable } = await calls.check(wrong);
    expect(remarks.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/basics/url', '/basics/name']),
    );
    expect(fixable).toBeGreaterThan(0);
    const fixed = await calls.fix(wrong);
    expect(fixed.basics?.name).toBe('Ada');
    expect((await calls.check(fixed)).fixable).toBe(0);
  });
});

describe('what it gives', () => {
  const resume = {
    basics: { name: 'Ada', image: 'https://example.org/a.png' },
    skills: [{ name: 'Gilding' }],
  };

  it('is a page, and one that asks no other host', async () => {
    const { page, preview, leftOut } = await reader(silent).render(resume, {});
    expect(page).toContain('https://example.org/a.png');
    expect(preview).not.toContain('<img');
    expect(preview).toContain('Gilding');
    expect(leftOut).toEqual([]);
    const own = await reader(silent).render(
      { basics: { name: 'Ada', image: 'data:image/png;base64,iVBORw0KGgo=' } },
      {},
    );
    expect(own.preview).toBe(own.page);
    expect(own.page).toContain('src="data:');
  });

  it('names what the page does not show', async () => {
    const { leftOut } = await reader(silent).render(
      { basics: { name: 'Ada' }, meta: {}, skills: [{ name: 'Knots', years: 3 }] },
      {},
    );
    expect(leftOut).toEqual(['/skills/0/years']);
  });

  it('is written in each format', async () => {
    const { write } = reader(silent);
    expect(await write('markdown', resume, {})).toMatch(/^# Ada/);
    expect(await write('text', resume, {})).toMatch(/^Ada/);
    expect(parse((await write('facts', { basics: { name: 'Ada' } }, {})) as string)).toEqual({
      basics: { name: 'Ada' },
    });
    expect(
      Buffer.from((await write('docx', resume, {})) as Uint8Array)
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('is no picture where no PDF is open', async () => {
    const calls = reader(silent);
    expect(await calls.paint(1, 100)).toBeUndefined();
    await calls.open(given(text), {});
    expect(await calls.paint(1, 100)).toBeUndefined();
  });
});

it.each([
  ['/work/0/highlights/2', '/work/0/highlights'],
  ['/work/0', '/work/0'],
  ['/work/0/name', '/work/0/name'],
  ['/basics/profiles/1', '/basics/profiles/1'],
])('the field of %s is %s', (at, field) => expect(fieldOf(at)).toBe(field));

it('marks have no blanks', () => expect(mark('/a b/c~1d')).toBe('/a%20b/c%2Fd'));
