import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as door from '../../src/lint/index.ts';
import { rules } from '../../src/lint/rules.ts';
import { severities } from '../../src/rules.ts';
import { validate } from '../../src/validate/index.ts';
import { cases } from '../validate/cases.ts';
import { hits, misses } from './cases.ts';

const { lint } = door;
const today = '2030-06-15';

it('opens the door to lint, fix and fixText alone', () => {
  expect(Object.keys(door).sort()).toEqual(['fix', 'fixText', 'lint']);
});

describe('each rule', () => {
  it.each(hits)('%s speaks of %s in %j', (rule, pointer, resume) => {
    const found = lint(resume, { today }).messages.filter(({ ruleId }) => ruleId === rule);
    expect(found.map((message) => message.pointer)).toEqual([pointer]);
    expect(found[0]).toMatchObject({ severity: severities[rule] });
    expect(found[0]?.reason).toMatch(/^\S.*[^.]\.$/s);
    expect(found[0]?.hint?.length).toBeGreaterThan(5);
  });

  it.each(misses)('%s says nothing of %j', (rule, resume) => {
    expect(lint(resume, { today }).messages.filter(({ ruleId }) => ruleId === rule)).toEqual([]);
  });

  it('has hits and misses', () => {
    for (const rule of Object.keys(rules)) {
      expect(hits.map(([id]) => id)).toContain(rule);
      expect(misses.map(([id]) => id)).toContain(rule);
    }
  });
});

describe('lint', () => {
  it('tells of the parts of an option, not of the whole as well', () => {
    const { messages } = lint({ meta: { themeOptions: { colors: { accent: ['red', '#123'] } } } });
    expect(messages.map(({ pointer }) => pointer)).toEqual(['/meta/themeOptions/colors/accent/0']);
  });

  it('says what to do', () => {
    const hintOf = (resume: unknown) => lint(resume).messages[0]?.hint;
    expect(hintOf({ work: [{ startDate: 'Jan 2020' }] })).toBe('Write 2020-01.');
    expect(hintOf({ basics: { url: 'example.com' } })).toBe('Write https://example.com');
    expect(hintOf({ work: [{ compny: 'Acme', nam: 'x' }] })).toContain('Themes do not show this');
    expect(hintOf({ volunteer: [{ organisation: 'x' }] })).toBe('Rename it to organization.');
    expect(hintOf({ volunteer: [{ positon: 'x' }] })).toBe('Did you mean position?');
    expect(hintOf({ volunteer: [{ location: 'x' }] })).toContain('Recto’s page shows this');
    expect(hintOf({ meta: { themeoptions: { look: 'rail' } } })).toBe('Rename it to themeOptions.');
    expect(hintOf({ meta: { theme: 'recto', options: 1 } })).toBeUndefined();
    expect(hintOf({ certificates: [{ expires: '2027-01' }] })).toContain('Recto’s page shows this');
    expect(hintOf({ basics: { linkedin: 'ada' } })).toContain('"network": "LinkedIn"');
    expect(hintOf({ skills: [{ name: 'A', rate: 3 }] })).toContain('Move it to level');
    expect(hintOf({ $schema: './schema.json' })).toContain('resume-schema/v1.0.0/schema.json');
    expect(hintOf({ basics: { location: { countryCode: 'Deutschland' } } })).toBe('Write DE.');
    expect(hintOf({ meta: { themeOptions: { colours: 1 } } })).toBe('Did you mean colors?');
    expect(hintOf({ meta: { themeOptions: { pallete: 'sea' } } })).toBe('Did you mean palette?');
    expect(hintOf({ meta: { themeOptions: { css: '' } } })).toBe('Only render() takes it.');
    expect(hintOf({ meta: { themeOptions: { page: { size: 'A9' } } } })).toContain('Write one of: "A3"');
    expect(hintOf({ work: [{ company: 'a', name: 'b' }] })).toContain('name already exists');
    expect(hintOf({ basics: { email: 'ada @ example.com' } })).toBe('Write ada@example.com');
    expect(hintOf({ basics: { email: 'ada quill' } })).toBe('Write it like jane@example.com.');
    expect(hintOf({ basics: { location: { countryCode: 'de' } } })).toBe('Write DE.');
    expect(hintOf({ basics: { location: { countryCode: 'Atlantis' } } })).toBe(
      'Write two capital letters, such as GB or DE.',
    );
    expect(hintOf({ basics: { url: 'https://ü.example' } })).toBe('Write https://xn--tda.example/');
    expect(hintOf({ basics: { url: 'ftp://ü.example' } })).toBe('Write it like https://example.com.');
    expect(hintOf({ meta: { themeOptions: { lang: 'en_GB_x' } } })).toBe(
      'Write a BCP 47 language tag, such as en or pt-BR.',
    );
    expect(hintOf({ meta: { themeOptions: { lang: 'zh_Hant_TW' } } })).toBe('Write zh-Hant-TW.');
    expect(hintOf({ work: [{ startDate: '2020-13' }] })).toBe('Write the correct date, or just 2020.');
    expect(hintOf({ work: [{ startDate: '2020-04-31' }] })).toBe('Write the correct date, or just 2020-04.');
    expect(hintOf({ meta: { themeOptions: { page: 'A9' } } })).toBe('Write an object: { … }.');
  });

  it('tells what was found, or points at a part of it', () => {
    const [whole] = lint({ basics: { url: 'JavaScript:alert(1)' } }).messages;
    expect(whole).toEqual({
      ruleId: 'unsafe-url',
      severity: 'warning',
      reason: 'basics.url is a javascript: address, which is not safe to link to.',
      hint: 'Write an https address, or remove it.',
      found: '"JavaScript:alert(1)"',
      pointer: '/basics/url',
    });
    const [part] = lint({ skills: [{ name: 'a' }, { name: 'a' }] }).messages;
    expect(part).toMatchObject({ pointer: '/skills/1', reason: 'skills[1] is a duplicate of skills[0].' });
    expect(part).not.toHaveProperty('found');
  });

  it('speaks in the order of the resume', () => {
    const resume = { work: [{ url: 'example.com', company: 'x' }], basics: { name: '' } };
    expect(lint(resume).messages.map(({ pointer }) => pointer)).toEqual([
      '/work/0/url',
      '/work/0/company',
      '/basics/name',
    ]);
  });

  it('lets its caller say how much a rule counts', () => {
    const resume = { basics: { name: '', url: 'http://example.com', image: 'me.jpg' } };
    const levels = { 'blank-value': 'off', 'insecure-url': 'error', 'image-url': 'warn' } as const;
    expect(
      lint(resume, { rules: levels }).messages.map(({ ruleId, severity }) => [ruleId, severity]),
    ).toEqual([
      ['insecure-url', 'error'],
      ['image-url', 'warning'],
    ]);
  });

  it('knows no today but the one given', () => {
    const resume = { work: [{ startDate: '2999' }] };
    expect(lint(resume).messages).toEqual([]);
    expect(lint(resume, { today: 'soon' }).messages).toEqual([]);
  });

  it.each([{ 'stray-spaces': 'off' }, { 'stray-space': 'of' }])(
    'knows its rules and levels: not %o',
    (rules) => {
      expect(() => lint({}, { rules: rules as never })).toThrow(TypeError);
    },
  );

  it('says what theme options may be', () => {
    const schema = JSON.parse(
      readFileSync(new URL('../../schema/options.schema.json', import.meta.url), 'utf8'),
    );
    const walk = (properties: object, at: readonly string[]): readonly (readonly string[])[] =>
      Object.entries(properties).flatMap(([key, of]) => {
        const path = [...at, key];
        if (of.properties) return walk(of.properties, path);
        return of.anyOf || of.pattern || of.minItems ? [path] : [];
      });
    const hints = walk(schema.properties, [])
      .filter(([option]) => option !== 'lang')
      .map((path) => {
        const themeOptions = path.reduceRight<unknown>(
          (value, key) => ({ [key]: value }),
          path[0] === 'colors' ? [] : '\u0000',
        );
        return lint({ meta: { themeOptions } }).messages[0]?.hint;
      });
    expect(new Set(hints).size).toBe(4);
    expect(hints.every((hint) => hint?.startsWith('Write '))).toBe(true);
  });

  it.each([
    [{ font: 'Comic; x' }, '/font'],
    [{ page: { margins: '10cm' } }, '/page/margins'],
    [{ page: { size: 'a4' } }, '/page/size'],
    [{ colors: { accent: ['rgb(a)', '#fff'] } }, '/colors/accent/0'],
    [{ page: { margins: '0 5cm', size: 'A4' }, font: 'a;b' }, '/font'],
    [{ colors: { accent: 'red' } }, '/colors/accent'],
  ])('tells that the theme does not read %j', (themeOptions, at) => {
    const { messages } = lint({ meta: { themeOptions } });
    expect(messages.map(({ pointer }) => pointer)).toEqual([`/meta/themeOptions${at}`]);
  });

  it.each([{ font: 'Inter, serif' }, { page: { margins: '0 5cm' } }, { colors: { accent: '#036' } }])(
    'has nothing to say of %j',
    (themeOptions) => expect(lint({ meta: { themeOptions } }).messages).toEqual([]),
  );

  it('never changes a verdict, nor a resume', () => {
    for (const [, resume, valid] of cases) {
      const before = structuredClone(resume);
      lint(resume);
      expect(validate(resume).valid).toBe(valid);
      expect(resume).toEqual(before);
    }
  });
});
