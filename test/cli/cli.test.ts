import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { emptyFolder } from './empty-folder.ts';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';

const document =
  'Ada Quill\nada@example.org\n\nExperience\nInkwell Ltd\t2019 – 2021\nBookbinder\n• Bound 40 books a week\n\nEducation\nOstwick State University\n';
const stack = /\n\s+at \S+/;

describe('recto convert', () => {
  it('writes the resume to standard output and the report to standard error', () => {
    const { code, out, err } = recto(folderWith({ 'cv.txt': document }), ['convert', 'cv.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(out).work[0]).toMatchObject({ name: 'Inkwell Ltd', position: 'Bookbinder' });
    expect(err).toContain(
      'cv.txt: Read as English. 1 job, complete; 1 school, incomplete (no degree or subject, no date)\n',
    );
    expect(err).not.toContain('\u001b');
  });

  it('reads standard input', () => {
    expect(JSON.parse(recto(emptyFolder(), ['convert'], document).out).basics.name).toBe('Ada Quill');
  });

  it('names the place of each message with a code frame', () => {
    const { err } = recto(
      folderWith({
        'cv.txt': 'Experience\n2019 — 2021\n2019 — 2021\nKept bees for a monastery, and sold what they made.',
      }),
      ['convert', 'cv.txt', '--verbose'],
    );
    expect(err).toContain('cv.txt:2:1 info');
    expect(err).toContain('duplicate-range');
    expect(err).toContain('  2 | 2019 — 2021\n    | ^^^^^^^^^^^');
  });

  it('clips long lines in a code frame', () => {
    const long = JSON.stringify({ a: 'x'.repeat(2000), basics: { url: 'example.com' }, b: 'x'.repeat(2000) });
    const { out } = recto(emptyFolder(), ['validate', '-'], long);
    expect(out).toMatch(/^ {2}1 \| ….*"example\.com".*…\n {4}\| +\^{13}$/m);
    for (const line of out.split('\n')) expect(line.length).toBeLessThan(220);
  });

  it('gives the report to machines', () => {
    const report = JSON.parse(recto(emptyFolder(), ['convert', '--format', 'json'], document).err);
    expect(report).toMatchObject({ file: 'standard input', found: { work: 1, education: 1 } });
    expect(report.coverage.mapped).toBeGreaterThan(0.7);
    expect(report.messages).toBeInstanceOf(Array);
  });

  it('writes a template for what is missing, and takes it back filled in', () => {
    const folder = folderWith({
      'cv.txt': 'Experience\n2019 — 2021\nKept bees for a monastery, and sold what they made.',
    });
    const first = recto(folder, ['convert', 'cv.txt', '--init-facts', 'facts.yaml']);
    expect(first).toMatchObject({ code: 0, out: '' });
    const template = readFileSync(join(folder, 'facts.yaml'), 'utf8');
    expect(template).toContain('# line 2: "2019 — 2021"\n');
    writeFileSync(
      join(folder, 'facts.yaml'),
      template
        .replace(/^ {4}name:.*$/m, '    name: Abbey of Ost')
        .replace(/^ {4}position:.*$/m, '    position: Beekeeper')
        .replace(/^ {2}name:$/m, '  name: Ida'),
    );
    const { out, code } = recto(folder, ['convert', 'cv.txt', '--with', 'facts.yaml']);
    expect(code).toBe(0);
    expect(JSON.parse(out).work[0]).toMatchObject({
      name: 'Abbey of Ost',
      position: 'Beekeeper',
      startDate: '2019',
    });
    expect(JSON.parse(out).basics.name).toBe('Ida');
  });

  it('writes why a document was read so, a step a line', () => {
    const folder = folderWith({ 'cv.txt': document });
    const { code, err } = recto(folder, ['convert', 'cv.txt', '-o', 'out.json', '--trace', 'why.jsonl']);
    expect(code).toBe(0);
    expect(err).toContain('How the document was read, step by step: why.jsonl');
    const steps = readFileSync(join(folder, 'why.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(new Set(steps.map(({ step }) => step))).toEqual(
      new Set(['heading', 'section', 'cut', 'slot', 'value']),
    );
    expect(steps[0]).toMatchObject({ line: expect.any(Number), column: 1 });
    writeFileSync(join(folder, 'why.jsonl'), 'my own\n');
    expect(recto(folder, ['convert', 'cv.txt', '--trace', 'why.jsonl'])).toMatchObject({ code: 1 });
  });

  it('says where in the file of facts something is wrong', () => {
    const folder = folderWith({
      'cv.txt': document,
      'facts.yaml': 'basics:\n  phonne: "1"\nadd:\n  work:\n    - url: farol\n',
    });
    const { err, code } = recto(folder, ['convert', 'cv.txt', '--with', 'facts.yaml']);
    expect(code).toBe(1);
    expect(err).toContain('facts.yaml:2:3 error Unknown field "phonne" in basics.');
    expect(err).toContain('facts.yaml:5:7 error add.work[0].url is not a full web address');
    const json = recto(folder, ['convert', 'cv.txt', '--with', 'facts.yaml', '--format', 'json']);
    expect(JSON.parse(json.err).messages).toContainEqual(
      expect.objectContaining({ file: 'facts.yaml', line: 2, column: 3, pointer: '/basics/phonne' }),
    );
  });

  it('takes facts as JSON, and names what finds no place', () => {
    const folder = folderWith({
      'cv.txt': document,
      'facts.json': '{"work":[{"match":{"startDate":"1999"},"name":"x"}]}',
    });
    const { err, code } = recto(folder, ['convert', 'cv.txt', '--with', 'facts.json']);
    expect(code).toBe(1);
    expect(err).toContain('No work entry matches the "match" of work[0]');
    expect(err).toContain('Next: fix facts.json');
  });

  it.each([
    ['facts.yaml', 'work: [\n - a: {', 'facts.yaml:2:'],
    ['gone.yaml', undefined, 'gone.yaml not found.'],
    [
      'bomb.yaml',
      `a: &a [${'x, '.repeat(20)}x]\nb: &b [${'*a, '.repeat(20)}*a]\nwork: [${'*b, '.repeat(20)}*b]`,
      'bomb.yaml:1:1 cannot be read',
    ],
  ])('says where %s cannot be read', (name, text, expected) => {
    const folder = folderWith({ 'cv.txt': document, ...(text && { [name]: text }) });
    const { err, code } = recto(folder, ['convert', 'cv.txt', '--with', name]);
    expect(code).toBe(1);
    expect(err).toContain(expected);
    expect(err).not.toMatch(stack);
  });

  it('infers where asked, and says the one next thing to do', () => {
    const text =
      'Experience\n2019 — 2021\nI joined Harbour Mills when it had four people, and built the first loom there.';
    const folder = folderWith({ 'cv.txt': text });
    const plain = recto(folder, ['convert', 'cv.txt']);
    expect(plain.err).toContain('work[0].name: Harbour Mills (60 %)');
    expect(plain.err.trimEnd().split('\n').at(-1)).toBe(
      'Next: 1 name, 1 employer and 1 job title are missing: recto convert cv.txt --init-facts cv.facts.yaml',
    );
    expect(JSON.parse(recto(folder, ['convert', 'cv.txt', '--infer']).out).work[0].name).toBe(
      'Harbour Mills',
    );
  });

  it('says FILE where the document has no name', () => {
    const { err } = recto(
      emptyFolder(),
      ['convert'],
      'Experience\n2019 — 2021\nKept bees for a monastery, and sold what they made.',
    );
    expect(err).toContain('recto convert FILE --init-facts facts.yaml');
  });

  it('reads the languages that it is told', () => {
    expect(recto(emptyFolder(), ['convert', '--languages', 'de,en'], document).code).toBe(0);
    const { code, err } = recto(emptyFolder(), ['convert', '--languages', 'xx'], document);
    expect(code).toBe(2);
    expect(err).toContain('Recto does not read the language "xx"');
  });

  it('is strict where asked', () => {
    const text = `${document}\nBlarney\nwhich nobody can place`;
    expect(recto(emptyFolder(), ['convert'], text).code).toBe(0);
    expect(recto(emptyFolder(), ['convert', '--strict'], 'Experience\n2019 – now').code).toBe(1);
  });

  it('writes a file whole, and over another only when told to', () => {
    const folder = folderWith({ 'cv.txt': document, 'out.json': 'mine' });
    const refused = recto(folder, ['convert', 'cv.txt', '-o', 'out.json']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err).toContain('out.json already exists. Use --force');
    expect(readFileSync(join(folder, 'out.json'), 'utf8')).toBe('mine');
    expect(recto(folder, ['convert', 'cv.txt', '--out', 'out.json', '--force']).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8')).basics.name).toBe('Ada Quill');
    expect(readdirSync(folder).sort()).toEqual(['cv.txt', 'out.json']);
  });

  it('says what is wrong with where it should write', () => {
    const { code, err } = recto(folderWith({ 'cv.txt': document }), [
      'convert',
      'cv.txt',
      '-o',
      'no/such/out.json',
    ]);
    expect(code).toBe(1);
    expect(err).toBe('recto: no/such/out.json could not be written: its folder does not exist.\n');
  });

  it('takes options before the verb', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.txt'), document);
    expect(recto(folder, ['--verbose', 'convert', 'cv.txt'])).toMatchObject({ code: 0 });
    expect(recto(folder, ['--help', 'render']).out).toMatch(/^recto render:/);
    expect(recto(folder, ['-o', 'convert', 'cv.txt'])).toMatchObject({ code: 2 });
  });

  it('prints the resume beside other files for a dash', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.txt'), document);
    expect(recto(folder, ['convert', 'cv.txt', '--trace', 't.jsonl']).out).toBe('');
    const { out } = recto(folder, ['convert', 'cv.txt', '--trace', 't.jsonl', '-o', '-']);
    expect(JSON.parse(out)).toHaveProperty('basics');
  });

  it.each([
    ['cv.txt/out.json', 'a part of its path is a file'],
    [`${'a'.repeat(300)}.json`, 'its name is too long'],
  ])('says why %s cannot be written', (target, reason) => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.txt'), document);
    for (const words of [
      ['convert', 'cv.txt', '-o', target],
      ['cv.txt', '-o', target.replace('json', 'html')],
    ])
      expect(recto(folder, words)).toMatchObject({ code: 1, err: expect.stringContaining(reason) });
    expect(readdirSync(folder)).toEqual(['cv.txt']);
  });

  it.each([
    ['UTF-16 with a mark, little end first', Buffer.from(`\ufeff${document}`, 'utf16le')],
    ['UTF-16 with a mark, big end first', Buffer.from(`\ufeff${document}`, 'utf16le').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${document}`)],
  ])('reads %s', (_, bytes) => {
    expect(JSON.parse(recto(folderWith({ 'cv.txt': bytes }), ['convert', 'cv.txt']).out).basics.name).toBe(
      'Ada Quill',
    );
  });
});

describe('recto <file>', () => {
  it('makes a resume and a page beside a document', () => {
    const folder = folderWith({ 'cv.txt': document });
    expect(recto(folder, ['cv.txt']).code).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['cv.html', 'cv.json', 'cv.txt']);
    expect(readFileSync(join(folder, 'cv.html'), 'utf8')).toContain('Bookbinder');
  });

  it('writes neither where one is there', () => {
    const folder = folderWith({ 'cv.txt': document, 'cv.html': 'mine' });
    const { code, err } = recto(folder, ['cv.txt']);
    expect(code).toBe(1);
    expect(err).toContain('cv.html already exists');
    expect(existsSync(join(folder, 'cv.json'))).toBe(false);
  });

  it('validates and renders a resume', () => {
    const folder = folderWith({ 'resume.json': '{"basics":{"name":"Ada Quill"}}' });
    expect(recto(folder, ['resume.json'])).toMatchObject({ code: 0, out: 'valid resume.json\n' });
    expect(readFileSync(join(folder, 'resume.html'), 'utf8')).toContain('Ada Quill');
  });

  it('draws no invalid resume, and says how to', () => {
    const folder = folderWith({ 'resume.json': '{"basics":{"url":"example.com"}}' });
    const { code, err } = recto(folder, ['resume.json']);
    expect(code).toBe(1);
    expect(err).toContain('recto render resume.json -o resume.html');
    expect(existsSync(join(folder, 'resume.html'))).toBe(false);
  });
});

describe('recto validate', () => {
  it('judges resume.json where no file is named', () => {
    expect(recto(folderWith({ 'resume.json': '{}' }), ['validate'])).toMatchObject({
      code: 0,
      out: 'valid resume.json\n',
    });
  });

  it('judges several files, and goes on after a bad one', () => {
    const folder = folderWith({
      'a.json': '{"work":[{"startDate":"Present"}]}',
      'b.json': '{',
      'c.json': '{}',
    });
    const { code, out } = recto(folder, ['validate', 'a.json', 'b.json', 'c.json']);
    expect(code).toBe(1);
    expect(out).toContain('work[0].startDate is "Present"');
    expect(out).toContain('invalid a.json: 1 error');
    expect(out).toContain('valid c.json');
    expect(out).toMatch(/^b\.json:1:2 error The file is not valid JSON/m);
  });

  it('gives its messages to machines', () => {
    const [verdict] = JSON.parse(recto(emptyFolder(), ['validate', '--format', 'json'], '{"work":1}').out);
    expect(verdict).toMatchObject({
      file: 'standard input',
      valid: false,
      messages: [{ ruleId: 'schema-type', pointer: '/work' }],
    });
  });
});

describe('a name typed in parts', () => {
  it.each([[[]], [['convert']], [['validate']], [['render']], [['open']]])(
    'is written in quotes: %j',
    (words) => {
      const folder = emptyFolder();
      writeFileSync(join(folder, 'my new cv.md'), '# Ada');
      expect(recto(folder, [...words, 'my', 'new', 'cv.md'])).toEqual({
        code: 2,
        out: '',
        err: 'recto: my not found. A name with blanks needs quotes: "my new cv.md"\n',
      });
    },
  );

  it('is not suspected where each part is a file, or no file is meant', () => {
    const folder = emptyFolder();
    for (const name of ['a b.md', 'a', 'b.md']) writeFileSync(join(folder, name), '# Ada');
    expect(recto(folder, ['convert', 'a', 'b.md']).err).not.toContain('quotes');
    expect(recto(folder, ['convert', 'x', 'y.md']).err).not.toContain('quotes');
  });
});

describe('what is asked for twice, or by another name', () => {
  it.each([
    [['lint', 'cv.json'], 'Unknown command "lint". Did you mean "recto validate cv.json"?'],
    [['explain', 'cv.txt'], 'Unknown command "explain".'],
    [['*.txt'], 'recto takes one file. For several: recto convert "*.txt" --out resumes'],
    [['cv.txt', '--with', 'a.yaml', '--with', 'b.yaml'], '--with is given twice. Put both into one file.'],
    [['cv.txt', '--with', 'a.yaml', '--init-facts', 'b.yaml'], '--init-facts does not go with --with:'],
  ])('is refused: recto %j', (words, said) => {
    const { code, err } = recto(emptyFolder(), words);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('recto render', () => {
  it('writes the page to standard output', () => {
    expect(recto(emptyFolder(), ['render'], '{"basics":{"name":"Ada"}}').out).toMatch(/^<!doctype html>/i);
  });

  it('says what the page does not show, a line for each kind', () => {
    const work = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ name, salary: 1 }));
    const odd = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`odd${at}`, 'x']));
    const resume = { basics: { name: 'Ada', image: 'ada.png', ...odd }, work };
    const { code, out, err } = recto(emptyFolder(), ['render'], JSON.stringify(resume));
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>[^]*<\/html>$/i);
    const lines = err.split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.slice(0, 2)).toEqual([
      'The page does not show basics.image; use an https address, or a data: address of a PNG, JPEG, WebP or GIF.',
      'The page does not show basics.odd0.',
    ]);
    expect(lines.slice(9)).toEqual([
      'The page does not show 9 other values: basics.odd8, basics.odd9, basics.odd10 and 6 more.',
      '',
    ]);
    expect(recto(emptyFolder(), ['render'], JSON.stringify({ work })).err).toBe(
      'The page does not show work[0].salary, work[1].salary, work[2].salary and 2 more.\n',
    );
  });

  it('says which options in the resume it ignores', () => {
    const meta = { themeOptions: { look: 'raill', sections: ['work', 'skill'], lang: 'german' } };
    const { code, err } = recto(emptyFolder(), ['render'], JSON.stringify({ work: [{ name: 'A' }], meta }));
    expect(code).toBe(0);
    expect(err).toMatch(/^Ignored: meta\.themeOptions\.look is "raill".* Write one of: "rail", /m);
    expect(err).toContain('Ignored: meta.themeOptions.sections[1] is "skill"');
    expect(err).toContain('Ignored: meta.themeOptions.lang');
    expect(err.trimEnd().split('\n')).toHaveLength(3);
  });

  it('misses no photo that an option hides', () => {
    const folder = emptyFolder();
    const image = 'https://example.com/ada.png';
    const resume = (photo: boolean) =>
      JSON.stringify({ basics: { name: 'Ada', image }, meta: { themeOptions: { photo } } });
    expect(recto(folder, ['render', '-o', 'a.docx'], resume(true)).err).toContain('without the photo');
    expect(recto(folder, ['render', '-o', 'b.docx'], resume(false)).err).toBe('Wrote b.docx.\n');
    const file = JSON.stringify({
      basics: { name: 'Ada', image: 'me.png' },
      meta: { themeOptions: { photo: false } },
    });
    expect(recto(folder, ['render', '-o', 'a.html'], file).err).toBe('Wrote a.html.\n');
  });

  it.each([
    [
      'a.html',
      /^Wrote a\.html\.\nThe page does not show basics\.image; use an https address, or a data: address/,
    ],
    [
      'a.docx',
      /^Wrote a\.docx \(without the photo: it must be a data: address of an upright PNG or JPEG\)\.\n$/,
    ],
    ['a.md', /^Wrote a\.md\.\n$/],
  ])('says what a photo has to be to be shown, in the format at hand: %s', (name, said) => {
    const resume = JSON.stringify({ basics: { name: 'Ada', image: 'me.png' } });
    expect(recto(emptyFolder(), ['render', '-o', name], resume).err).toMatch(said);
  });

  it('gives the terminal no orders by the names of what it does not show', () => {
    const { err } = recto(emptyFolder(), ['render'], JSON.stringify({ basics: { 'a\u009b31m\u202e': 'x' } }));
    expect(err).toBe('The page does not show basics.\n');
    const beside = { basics: { name: 'Ada', 'a\u009b31m\u202e': 'x' } };
    expect(recto(emptyFolder(), ['render'], JSON.stringify(beside)).err).toBe(
      'The page does not show basics["a\ufffd31m\ufffd"].\n',
    );
  });

  it('says nothing where the page shows all', () => {
    const resume = { basics: { name: 'Ada' }, work: [{ company: 'A' }], talks: [{ title: 'Glue' }] };
    expect(recto(emptyFolder(), ['render'], JSON.stringify(resume)).err).toBe('');
  });

  it('says it of the page that is drawn beside a resume too', () => {
    const folder = folderWith({ 'resume.json': '{"basics":{"name":"Ada","pronouns":"she"}}' });
    expect(recto(folder, ['resume.json']).err).toContain('The page does not show basics.pronouns.\nWrote ');
  });
});

describe('what is wrong is said in a line, never in a stack', () => {
  const files = {
    'empty.txt': ' \n',
    'cv.pdf': '%PDF-1.7',
    'cv.docx': Buffer.from('PK\u0003\u0004'),
    'cv.odt': Buffer.from('PK\u0003\u0004'),
    'blob.txt': Buffer.from([1, 0, 2]),
    'latin.txt': Buffer.concat([Buffer.from('Ada\nCaf'), Buffer.from([0xe9])]),
    'broken.json': '{\n  "a": 1,\n  b: 2\n}',
    'comma.json': '{"a": [1, 2,,]}',
    'cut.json': '{"a": "b',
    'resume.json': '{}',
  };
  it.each([
    [['convert', 'none.txt'], 1, 'none.txt not found.'],
    [['render', '.'], 1, '. is a folder.'],
    [['convert', '.'], 2, 'Name an output folder for the resumes'],
    [['convert', 'empty.txt'], 1, 'empty.txt is empty.'],
    [['convert', 'cv.pdf'], 1, 'cv.pdf: The PDF is damaged.'],
    [['convert', 'cv.docx'], 1, 'cv.docx: The file is damaged'],
    [['cv.odt'], 1, 'cv.odt: The file is damaged'],
    [['validate', 'cv.pdf'], 1, 'Convert it first: recto convert cv.pdf'],
    [['convert', 'blob.txt'], 1, 'blob.txt is not a text file.'],
    [['convert', 'latin.txt'], 1, 'latin.txt:2:4 is not UTF-8'],
    [['render', 'broken.json'], 1, 'broken.json:3:3 is not valid JSON'],
    [['render', 'comma.json'], 1, 'comma.json:1:13 is not valid JSON'],
    [['render', 'cut.json'], 1, 'cut.json:1:7 is not valid JSON'],
    [['convert'], 2, 'Name a file to convert'],
    [[], 2, 'Name a file.'],
    [['convert', 'a.txt', 'b.txt'], 2, '--out DIR'],
    [['render', 'a.json', 'b.json'], 2, 'one too many'],
    [['convert', 'a.txt', '--ouput', 'x'], 2, 'Did you mean --out?'],
    [['convrt', 'cv.txt'], 2, 'Did you mean "recto convert cv.txt"?'],
    [['validate', '--strict'], 2, '--strict is not an option of recto validate'],
    [['convert', 'a.txt', '--format', 'xml'], 2, '--format must be pretty or json'],
    [['convert', 'a.txt', '-o'], 2, '-o needs a value'],
  ])('recto %j', (words, code, reason) => {
    const folder = folderWith(files);
    mkdirSync(join(folder, 'sub'));
    const run = recto(folder, words as string[]);
    expect(run.err).toContain(reason);
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).not.toMatch(stack);
  });
});

describe('recto --help and --version', () => {
  it.each([[['--help']], [['convert', '--help']], [['validate', '-h']], [['render', '--help']]])(
    '%j has examples',
    (words) => {
      const { code, out } = recto(emptyFolder(), words);
      expect(code).toBe(0);
      expect(out).toContain('Examples:');
      for (const line of out.split('\n')) expect(line.length).toBeLessThan(121);
    },
  );

  it('says its version', () => {
    expect(recto(emptyFolder(), ['--version']).out).toBe(`${manifest.version}\n`);
  });
});
