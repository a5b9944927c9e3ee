import { Ajv } from 'ajv';
import {
  chmodSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { meanings } from '../../src/rules.ts';
import { emptyFolder } from './empty-folder.ts';
import { folderWith } from './folder-with.ts';
import { binary, recto } from './recto.ts';

/** There, files have no modes. */
const onWindows = process.platform === 'win32';

const broken =
  '{\n  // mine\n  "work": [{ "company": "Acme", "startDate": "2019-13", "url": "acme.com" }]\n}\n';
const files = {
  'a.json': broken,
  'team/b.yaml': 'work:\n  - startDate: 2019\n    endDate: 2018-12-31\n',
  'team/deep/c.json': '{}',
  'team/node_modules/d.json': '{"work": 5}',
};

describe('recto validate', () => {
  it('shows place, path, rule, what was found and what to do, with a code frame', () => {
    const { out, code } = recto(folderWith(files), ['validate', 'a.json']);
    expect(code).toBe(1);
    expect(out).toContain(
      'a.json:3:64 error work[0].url is "acme.com", not a full URL. schema-format\n  3 |   "work": [{ "company"',
    );
    expect(out).toContain(
      'a.json:3:14 warning work[0].company has been called name since JSON Resume 1.0. old-name',
    );
    expect(out).toContain('^^^^^^^^^^\n  Write https://acme.com\n');
    expect(out.trimEnd().split('\n').slice(-2)).toEqual([
      'invalid a.json: 1 error, 2 warnings, 1 note',
      '2 problems can be fixed automatically with --fix',
    ]);
  });

  it('finds files by patterns, and sums up', () => {
    const { out, code, err } = recto(folderWith(files), ['validate', 'a.json', '{a,team/**/*}.{json,yaml}']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toContain(
      'team/b.yaml:3:14 warning work[0].endDate is 2018-12-31, which is before the start date, 2019.',
    );
    expect(out).toContain('valid team/deep/c.json\n');
    expect(out).not.toContain('node_modules');
    expect(out.trimEnd().split('\n').slice(-2)).toEqual([
      '3 files: 2 valid, 1 invalid; 1 error, 3 warnings',
      '2 problems can be fixed automatically with --fix',
    ]);
  });

  it.each([
    ['.', 'To validate the resume in it: recto validate resume.json'],
    ['team', 'To validate the resumes in it: recto validate "team/*.json"'],
  ])('says what to name in place of the folder %s', (folder, advice) => {
    const { code, err } = recto(folderWith({ ...files, 'package.json': '{}', 'resume.json': '{}' }), [
      'validate',
      folder,
    ]);
    expect({ code, err: err.replaceAll('\\', '/') }).toEqual({
      code: 1,
      err: `recto: ${folder} is a folder. ${advice}\n`,
    });
  });

  it('reads standard input, JSON or YAML', () => {
    expect(recto(emptyFolder(), ['validate'], 'basics:\n  url: x\n').out).toContain(
      'standard input:2:8 error',
    );
    expect(recto(emptyFolder(), ['validate', '-'], '{"work": 5}').out).toContain('standard input:1:10 error');
  });

  it('lets rules be turned up and down', () => {
    const folder = folderWith({ 'a.json': '{"basics": {"picture": "x", "name": "a", "name": "b"}}' });
    const run = (...words: string[]) => recto(folder, ['validate', 'a.json', ...words]);
    expect(run()).toMatchObject({ code: 0 });
    expect(run('--max-warnings', '2').code).toBe(1);
    expect(run('--max-warnings', '3').code).toBe(0);
    expect(run('--rule', 'old-name=error')).toMatchObject({ code: 1 });
    const off = run('--rule', 'old-name=off', '--rule', 'image-url=off', '--rule', 'duplicate-key=off');
    expect(off).toMatchObject({ code: 0, out: 'valid a.json\n' });
    expect(run('--rule', 'duplicate-key=error').out).toContain('error basics.name appears twice');
  });

  it.each([
    [['--rule', 'old-names=off'], 'Unknown rule old-names. Did you mean old-name?'],
    [['--rule', 'old-name'], '--rule old-name must be off, warn or error'],
    [['--max-warnings', 'few'], '--max-warnings must be a number, not "few"'],
    [['--format', 'xml'], '--format must be pretty, json, sarif or github, not "xml"'],
    [['none/*.json'], 'No files match none/*.json'],
  ])('%j is a wrong call', (words, reason) => {
    const { code, out, err } = recto(emptyFolder(), ['validate', ...words], '{}');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(reason);
  });

  it('knows today', () => {
    const { out } = recto(emptyFolder(), ['validate'], '{"work": [{"startDate": "2999"}]}');
    expect(out).toContain('future-start');
  });

  it.each([
    ['{"basics": {"name": "Ada", "url": "https://example.com"}}', /^valid a\.json\n$/],
    [
      '{"basics": {"name": "Ada", "name": "Ida", "url": "example.com"}} // mine',
      /1 error, 1 warning, 1 note\n$/,
    ],
    ['{"basics": {"name": "Ada" "url": "example.com"}}', /a\.json:1:26 error .* A comma is missing here/],
  ])('loads neither ajv, nor yaml, nor patterns for JSON: %s', (text, said) => {
    const folder = folderWith({ 'a.json': text });
    const spy = `const m = require('module'); const load = m._load; m._load = function (name) { if (/^(ajv|yaml)|tinyglobby|convert/.test(name)) console.log('LOADS', name); return load.apply(this, arguments); };`;
    writeFileSync(join(folder, 'spy.cjs'), spy);
    const words = ['-r', './spy.cjs', binary, 'validate', 'a.json'];
    const { stdout } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' });
    expect(stdout).not.toContain('LOADS');
    expect(stdout).toMatch(said);
  });
});

describe('recto validate --fix', () => {
  it('fixes nothing where a key stands twice, and says so', () => {
    const text = '{"basics":{"name":"Ada","name":"Ida "}}';
    const folder = folderWith({ 'a.json': text });
    const { out } = recto(folder, ['validate', 'a.json']);
    expect(out).toContain('Until then, --fix leaves this whole object as it is.');
    expect(out).not.toContain('can be fixed automatically');
    recto(folder, ['validate', '--fix', 'a.json']);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(text);
  });

  const sloppy = '{\n  // mine\n  "work": [{ "company": "Acme", "endDate": "Present" }]\n}\n';
  const fixed = '{\n  // mine\n  "work": [{ "name": "Acme" }]\n}\n';

  it('writes what is certain, and reports what is left', () => {
    const folder = folderWith({
      'a.json': sloppy,
      'b.yaml': 'basics:\n  url: a.de # mine\n  image: me.jpg\n',
    });
    const first = recto(folder, ['validate', '--fix', 'a.json', 'b.yaml']);
    expect(first).toMatchObject({ code: 0, err: 'fixed a.json: 2 changes\nfixed b.yaml: 1 change\n' });
    expect(first.out).toContain('b.yaml:3:10 warning basics.image is "me.jpg", not a URL.');
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(fixed);
    expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(
      'basics:\n  url: https://a.de # mine\n  image: me.jpg\n',
    );
    expect(recto(folder, ['validate', '--fix', 'a.json', 'b.yaml'])).toMatchObject({
      err: '',
      out: first.out,
    });
    expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.yaml']);
  });

  it.skipIf(onWindows)('keeps links, modes and the mark of UTF-8', () => {
    const folder = folderWith({ 'real.json': `\ufeff${sloppy}` });
    chmodSync(join(folder, 'real.json'), 0o600);
    symlinkSync('real.json', join(folder, 'a.json'));
    expect(recto(folder, ['validate', '--fix', 'a.json']).code).toBe(0);
    expect(lstatSync(join(folder, 'a.json')).isSymbolicLink()).toBe(true);
    expect(statSync(join(folder, 'real.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe(`\ufeff${fixed}`);
  });

  it('shows a difference, writes nothing and judges the file as it is with --dry-run', () => {
    const folder = folderWith({ 'a.json': sloppy });
    const { out, err, code } = recto(folder, ['validate', '--fix', '--dry-run', 'a.json']);
    expect({ code, err }).toEqual({ code: 1, err: 'would fix a.json: 2 changes\n' });
    expect(out).toMatch(/^invalid a\.json: 1 error/m);
    expect(out).toContain(
      '--- a.json\n+++ a.json\n@@ -1,4 +1,4 @@\n {\n   // mine\n-  "work": [{ "company": "Acme", "endDate": "Present" }]\n+  "work": [{ "name": "Acme" }]\n }\n',
    );
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(sloppy);
    expect(recto(folder, ['validate', '--dry-run', 'a.json']).err).toContain('--dry-run needs --fix.');
  });

  it('fixes standard input to standard output', () => {
    const { out, err } = recto(emptyFolder(), ['validate', '--fix'], sloppy);
    expect(out).toBe(fixed);
    expect(err).toContain('valid standard input');
  });

  it('leaves what it cannot read', () => {
    const folder = folderWith({ 'a.json': '{"work": [{ "company": "Acme" }' });
    expect(recto(folder, ['validate', '--fix', 'a.json'])).toMatchObject({ code: 1, err: '' });
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('{"work": [{ "company": "Acme" }');
  });
});

describe('recto validate for machines', () => {
  const all = ['validate', 'a.json', 'team/b.yaml', 'team/deep/c.json', 'bad.json'];
  const folder = () => folderWith({ ...files, 'bad.json': '{' });

  it('--format json is what schema/report.schema.json says', () => {
    const report = JSON.parse(recto(folder(), [...all, '--format', 'json']).out);
    const schema = JSON.parse(
      readFileSync(new URL('../../schema/report.schema.json', import.meta.url), 'utf8'),
    );
    const check = new Ajv({ strict: true }).compile(schema);
    expect({ fits: check(report), errors: check.errors }).toEqual({ fits: true, errors: null });
    expect(report.map(({ valid }: { valid: boolean }) => valid)).toEqual([false, true, true, false]);
    expect(report[0].messages[1]).toMatchObject({ ruleId: 'old-name', line: 3, column: 14 });
  });

  it('--format sarif is SARIF 2.1.0', () => {
    const log = JSON.parse(recto(folder(), [...all, '--format', 'sarif']).out);
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'recto' } } }] });
    const [{ tool, results }] = log.runs;
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(Object.keys(meanings));
    expect(results).toHaveLength(6);
    for (const { ruleId, ruleIndex, level, message, locations } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(message.text.length).toBeGreaterThan(5);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^[\w./%-]+$/);
      expect(region.startLine).toBeGreaterThan(0);
      expect([region.endLine, region.endColumn] >= [region.startLine, region.startColumn]).toBe(true);
    }
  });

  it('--format github writes workflow commands', () => {
    const { out } = recto(folder(), [...all, '--format', 'github']);
    expect(out.split('\n')[1]).toBe(
      '::warning file=a.json,line=3,col=14,title=old-name::work[0].company has been called name since JSON Resume 1.0. Rename it to name.',
    );
    expect(out).toMatch(/^::error file=bad\.json,line=1,col=2,title=unreadable-text::/m);
  });

  it('reports are whole where nothing is wrong', () => {
    const empty = folderWith({ 'c.json': '{}' });
    expect(JSON.parse(recto(empty, ['validate', 'c.json', '--format', 'sarif']).out).runs[0].results).toEqual(
      [],
    );
    expect(recto(empty, ['validate', 'c.json', '--format', 'github']).out).toBe('');
  });
});
