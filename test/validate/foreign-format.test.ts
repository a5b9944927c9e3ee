import { describe, expect, it } from 'vitest';
import { lint } from '../../src/lint/index.ts';
import { validateText } from '../../src/validate/index.ts';

const also = (value: unknown) => lint(value).messages;
const said = async (value: unknown) =>
  (await validateText(typeof value === 'string' ? value : JSON.stringify(value), { also })).messages.map(
    ({ ruleId, severity, reason }) => [ruleId, severity, reason] as const,
  );

const name = 'Ines Fanal';

describe('a foreign format is named, and nothing else is said of it', () => {
  it.each([
    ['RenderCV', { cv: { name, sections: { welcome: ['Keeper of lamps.'] } } }],
    ['RenderCV', `cv:\n  name: ${name}\n  sections:\n    experience: []\ndesign:\n  theme: classic\n`],
    ['YAMLResume', `content:\n  basics:\n    name: ${name}\nlayout:\n  template: moderncv\n`],
    [
      'Reactive Resume',
      { basics: { name, customFields: [] }, sections: { skills: { items: [] } }, metadata: {} },
    ],
    [
      'Reactive Resume',
      { picture: {}, basics: { name }, summary: {}, sections: { experience: { items: [] } } },
    ],
    ['FRESH', { name, meta: { format: 'FRESH@0.6.0' }, info: {}, employment: { history: [] } }],
    ['FRESH', { name, employment: { summary: '', history: [{ employer: 'Farol' }] } }],
    ['under "resume"', { resume: { basics: { name } } }],
    ['under "data"', { id: 7, data: { work: [] } }],
    ['encoded twice', JSON.stringify(JSON.stringify({ basics: { name } }))],
    ['facts', 'work:\n  - match: { position: Baker }\n    name:\n'],
    ['facts', { basics: { name }, education: [{ at: 'BSc, 2019', endDate: '2022' }] }],
    ['no JSON Resume sections', { title: 'Lamp', wattage: 40 }],
    ['no JSON Resume sections', { $schema: 'https://example.com/a.json', name }],
  ])('%s: %j', async (format, value) => {
    expect(await said(value)).toEqual([['foreign-format', 'error', expect.stringContaining(format)]]);
  });

  it.each([
    [{}],
    [{ $schema: 'https://example.com/resume.json', meta: {} }],
    [{ basics: { name } }],
    [{ work: [{ match: { name: 'Lamp Ltd' } }, { name: 'Lamp Ltd' }] }],
    [{ work: [{ at: 5 }], education: [] }],
    [{ work: [], sections: { mine: {} }, metadata: {} }],
    [{ basics: { name }, work: [], employment: { history: [] } }],
    [{ basics: { name }, resume: { basics: { name } } }],
    [{ basics: { name }, cv: 'https://example.com/cv.pdf' }],
    [[]],
    [5],
    ['"a text"'],
  ])('JSON Resume, or nothing of any format: %j', async (value) => {
    expect((await said(value)).filter(([ruleId]) => ruleId === 'foreign-format')).toEqual([]);
  });

  it('what is near to JSON Resume is named, and judged as well', async () => {
    const messages = await said({ basics: { name, region: 'Leeds', karma: 3 } });
    expect(messages.map(([ruleId, severity]) => `${ruleId} ${severity}`)).toEqual([
      'foreign-format warning',
      'unknown-property warning',
      'unknown-property warning',
    ]);
    expect(messages[0]?.[2]).toContain('gitconnected');
  });

  it('has the place where the text begins, and the verdict of the schema', async () => {
    const { valid, value, messages } = await validateText('# mine\ncv:\n  name: Ines\n');
    expect({ valid, value }).toEqual({ valid: true, value: { cv: { name: 'Ines' } } });
    expect(messages).toMatchObject([{ line: 1, column: 1, pointer: '' }]);
  });
});
