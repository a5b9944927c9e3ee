import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { afterTemplate, nextStep } from '../../src/cli/next-step.ts';
import type { Options } from '../../src/cli/options.ts';
import type { Conversion } from '../../src/convert.ts';
import { emptyFolder } from './empty-folder.ts';

const gap = (expected: string) => ({ pointer: '/work/0/name', expected, places: [] });
const unmapped = { ruleId: 'unmapped-text', severity: 'warning', reason: '' };
const conversion = (parts: object): Conversion =>
  ({ messages: [], gaps: [], suggestions: [], ...parts }) as never;
const cv = { name: 'my cv.txt', text: '' };
const next = (parts: object, options: object = {}, verb = '', input = cv) =>
  nextStep(verb, conversion(parts), input, options as Options).join('');

describe('the next step', () => {
  it('is none where all is well', () => {
    expect(next({})).toBe('');
    expect(next({ messages: [{ ruleId: 'uncertain-value' }] })).toBe('');
  });

  it('is a template for what is missing', () => {
    const gaps = [gap('employer'), gap('employer'), gap('name')];
    expect(next({ gaps }, {}, 'convert ')).toBe(
      '\nNext: 2 employers and 1 name are missing: recto convert "my cv.txt" --init-facts "my cv.facts.yaml"',
    );
    expect(next({ gaps: [gap('name')] })).toContain('1 name is missing: recto ');
  });

  it('is the same command, as the document was read', () => {
    const options = { from: 'markdown', languages: 'de,en', 'max-size': '3MB', infer: true, look: 'rail' };
    expect(next({ gaps: [gap('name')] }, options)).toMatch(
      /recto "my cv\.txt" --infer --from markdown --languages de,en --max-size 3MB --look rail --init-facts/,
    );
  });

  it('is to fill in the template that is there', () => {
    const folder = emptyFolder();
    writeFileSync(join(folder, 'cv.facts.yaml'), '');
    const facts = join(folder, 'cv.facts.yaml');
    const input = { name: join(folder, 'cv.txt'), text: '' };
    expect(next({ gaps: [gap('name')] }, {}, '', input)).toBe(
      `\nNext: 1 name is missing; fill in ${facts}, then: recto ${input.name} --with ${facts}`,
    );
  });

  it('is to save what came by standard input', () => {
    expect(next({ gaps: [gap('name')] }, {}, 'convert ', { name: 'standard input', text: '' })).toMatch(
      /1 name is missing; save the text as a file, then: recto convert FILE --init-facts facts\.yaml$/,
    );
  });

  it('is to add to the facts that were given, and first to fix them', () => {
    expect(next({ gaps: [gap('name')] }, { with: 'f.yaml' })).toBe(
      '\nNext: 1 name is missing; add what you know to f.yaml.',
    );
    const messages = [{ ruleId: 'unmatched-supplement', severity: 'error', reason: '' }];
    expect(next({ gaps: [gap('name')], messages }, { with: 'f.yaml' })).toContain('fix f.yaml as described');
  });

  it('is to look at what found no field', () => {
    const said = /^\nNext: 1 passage was not mapped to any field; to see where: recto "my cv\.txt" --explain/;
    expect(next({ messages: [unmapped] })).toMatch(said);
    expect(next({ messages: [unmapped, unmapped] })).toContain('2 passages were not mapped');
    const twice = {
      ...unmapped,
      places: [
        [0, 4],
        [6, 9],
      ],
    };
    expect(next({ messages: [unmapped, twice] })).toContain('3 passages were not mapped');
    expect(next({ messages: [unmapped] }, { explain: 'why.html' })).toBe('');
    expect(next({ gaps: [gap('name')], messages: [unmapped] }, { 'init-facts': 'f.yaml' })).toMatch(said);
    expect(next({ messages: [unmapped] }, { with: 'f.yaml', out: 'a b.pdf' })).toContain(
      'recto "my cv.txt" --with f.yaml --explain "my cv.explain.html" -o "a b.pdf"',
    );
  });
});

describe('behind a template', () => {
  const after = (verb: string, parts: object, options: object = {}) =>
    afterTemplate(verb, 'f.yaml', conversion(parts), cv, options as Options);

  it('is the command that takes it', () => {
    const gaps = [gap('name')];
    expect(after('convert ', { gaps })).toBe(
      'Fill in f.yaml, then run: recto convert "my cv.txt" --with f.yaml -o "my cv.json"',
    );
    expect(after('', { gaps })).toBe('Fill in f.yaml, then run: recto "my cv.txt" --with f.yaml');
    expect(after('', { suggestions: [{}] }, { out: 'x.json' })).toMatch(/--with f\.yaml -o x\.json$/);
  });

  it('is nothing where nothing is missing', () => {
    expect(after('', {})).toBe('Nothing is missing. f.yaml has no values to fill in.');
  });
});
