import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../schema/generate.ts';
import { folderWith } from './folder-with.ts';
import { recto } from './recto.ts';

const resume = '{"basics": {"name": "Ada Quill", "url": "http://quill.example"}}';

describe('a config', () => {
  it.each([
    ['recto.config.json', '{ "rules": { "insecure-url": "error" } } // ours', 1, 'error'],
    ['package.json', '{ "name": "x", "recto": { "rules": { "insecure-url": "off" } } }', 0, undefined],
  ])('in %s says how much rules count', (file, text, code, severity) => {
    const folder = folderWith({ 'resume.json': resume, [file]: text });
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/a.json'), resume);
    for (const [where, name] of [
      [folder, 'resume.json'],
      [join(folder, 'deep'), 'a.json'],
    ] as const) {
      const run = recto(where, ['validate', name, '--format', 'json']);
      expect(run).toMatchObject({ code, err: '' });
      expect(JSON.parse(run.out)[0].messages[0]?.severity).toBe(severity);
    }
    expect(recto(folder, ['validate', '--rule', 'insecure-url=warn']).out).toContain('warning');
  });

  it('says how pages look and in which languages documents are; flags win', () => {
    const config = '{ "theme": { "look": "classic", "lang": "de" }, "languages": ["de"] }';
    const folder = folderWith({ 'resume.json': resume, 'recto.config.json': config });
    writeFileSync(
      join(folder, 'cv.txt'),
      'Ada Quill\n\nBerufserfahrung\n\n2019 – 2021 Binderin, Inkwell GmbH\n',
    );
    const classic = recto(folder, ['render', 'resume.json']).out;
    expect(classic).toContain('lang="de"');
    expect(recto(folder, ['render', 'resume.json', '--look', 'modern']).out).not.toBe(classic);
    expect(recto(folder, ['convert', 'cv.txt']).err).toContain('Read as German');
    expect(recto(folder, ['resume.json']).code).toBe(0);
    expect(readFileSync(join(folder, 'resume.html'), 'utf8')).toBe(classic);
  });

  it.each([
    ['{ "rules": { "insecure-ur": "off" } }', '1:14: Unknown rule insecure-ur. Did you mean insecure-url?'],
    ['{ "rules": { "old-name": "on" } }', '1:14: old-name must be off, warn or error, not "on".'],
    ['{\n  "theme": { "look": "clasic" } }', '2:14: theme.look is "clasic"'],
    ['{ "rule": {} }', '1:3: "rule" is not a config key. Did you mean rules?'],
    ['{ "languages": "de" }', '1:3: languages must be a list of codes'],
    ['[]', '1:1: The config must be an object'],
    ['{ "rules": {} ', '1:14: The file is not valid JSON'],
  ])('%s is told: %s', (text, said) => {
    const folder = folderWith({ 'resume.json': resume, 'recto.config.json': text });
    const { code, out, err } = recto(folder, ['validate']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`recto: recto.config.json:${said}`);
  });

  it('is described by a schema', () => {
    const check = new Ajv({ strict: false, validateFormats: false }).compile(JSON.parse(configSchema()));
    expect(check({ rules: { 'insecure-url': 'off' }, theme: { look: 'classic' }, languages: ['de'] })).toBe(
      true,
    );
    expect(check({ rules: { 'insecure-ur': 'off' } })).toBe(false);
    expect(check({ theme: { look: 'clasic' } })).toBe(false);
  });
});

describe('recto init', () => {
  it('writes a resume of what is answered, and asks again for what it cannot read', () => {
    const folder = folderWith({});
    const answers =
      'Ada Quill\nBookbinder\nada\nada@quill.example\n\nquill.example\n\nInkwell\nBinder\nMarch 2019\n';
    const { code, err } = recto(folder, ['init'], answers);
    expect(code).toBe(0);
    expect(err).toContain('Write it like jane@example.com');
    expect(JSON.parse(readFileSync(join(folder, 'resume.json'), 'utf8'))).toMatchObject({
      $schema: expect.stringContaining('resume-schema'),
      basics: { name: 'Ada Quill', email: 'ada@quill.example', url: 'https://quill.example' },
      work: [{ name: 'Inkwell', position: 'Binder', startDate: '2019-03' }],
    });
    expect(recto(folder, ['validate']).code).toBe(0);
    expect(recto(folder, ['init'], 'x\n')).toMatchObject({
      code: 1,
      err: expect.stringContaining('--force'),
    });
  });

  it('converts a document', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'cv.txt'), 'Ada Quill\n\nExperience\n\nBinder, Inkwell Ltd\n2019 – 2021\n');
    expect(recto(folder, ['init', 'cv.txt', 'b.txt'])).toMatchObject({ code: 2, out: '' });
    expect(recto(folder, ['init', 'cv.txt']).code).toBe(0);
    expect(JSON.parse(readFileSync(join(folder, 'resume.json'), 'utf8')).basics.name).toBe('Ada Quill');
  });
});
