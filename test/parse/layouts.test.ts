import { describe, expect, it } from 'vitest';
import { families } from '../../src/parse/layout/families.ts';
import type { Family } from '../../src/parse/layout/families.ts';
import { featuresOf } from '../../src/parse/layout/feature.ts';
import { layoutsOf } from '../../src/parse/layout/layouts.ts';
import { readLines } from '../../src/parse/lines/read-lines.ts';
import { readMarkdown } from '../../src/source/read-markdown.ts';
import { readText } from '../../src/source/read-text.ts';
import { inEnglish } from './worded.ts';

/** The lines at which entries begin. */
function startsOf(name: string, text: string): readonly string[] {
  const family = families.work as Family;
  const { lines } = readLines(text.startsWith('#') ? readMarkdown(text) : readText(text), inEnglish);
  const layout = layoutsOf(family).find((one) => one.name === name);
  expect(layout).toBeDefined();
  return layout?.starts(featuresOf(family, lines)).map((at) => lines[at]?.text ?? '') ?? [];
}

const check = (rows: readonly (readonly [name: string, text: string, ...starts: readonly string[]])[]) =>
  it.each(rows.map(([name, text, ...starts]) => [name, text, starts] as const))(
    'begin %s: %j',
    (name, text, starts) => expect(startsOf(name, text)).toEqual(starts),
  );

const dated = '2019 – 2021';
const prose = 'Baked bread for the people of Bath.';

describe('entries by their dates', () => {
  const tower = `A Mill\nB Mill\nC Mill\nD Mill\nE Mill\n${dated}`;
  const gaps = `A Mill\n\nB Mill\n\nC Mill\n\nD Mill\n\nE Mill\n\n${dated}`;
  check([
    ['at dates', tower, dated],
    ['one line above dates', tower, 'E Mill'],
    ['2 lines above dates', tower, 'D Mill'],
    ['3 lines above dates', tower, 'C Mill'],
    ['4 lines above dates, over blank lines', tower, 'B Mill'],
    ['at dates', gaps, dated],
    ['one line above dates', gaps, dated],
    ['2 lines above dates', gaps, dated],
    ['3 lines above dates', gaps, dated],
    ['one line above dates, over blank lines', gaps, 'E Mill'],
    ['2 lines above dates, over blank lines', gaps, 'D Mill'],
    ['3 lines above dates, over blank lines', gaps, 'C Mill'],
    ['4 lines above dates, over blank lines', gaps, 'B Mill'],
    ['2 lines above dates', `A Mill\n\nB Mill\n${dated}`, 'B Mill'],
    ['2 lines above dates', `A Mill\nB Mill ${dated}\nC Mill\n2015 – 2017`, 'A Mill', 'C Mill'],
    ['2 lines above dates', `A Mill\n• Bread\n${dated}\n${prose}\n2015 – 2017`, dated, '2015 – 2017'],
    ['one line above dates', `A Mill\nB Mill\nFull-time · 5 yrs\n${dated}`, 'B Mill'],
  ]);
});

describe('entries by the shape of lines', () => {
  check([
    ['below blank lines', `A Mill\nB Mill\n\nC Mill\n\n• Bread\n\n${prose}`, 'A Mill', 'C Mill'],
    ['below blank lines', `• Bread\n\nC Mill`, 'C Mill'],
    [
      'below bodies',
      `A Mill\nB Mill\n• Bread\nC Mill\n${prose}\nD Mill\n\nE Mill`,
      'A Mill',
      'C Mill',
      'D Mill',
    ],
    ['below bodies', `• Bread\nC Mill`, 'C Mill'],
    [
      'below bodies and at dates',
      `A Mill\nB Mill ${dated}\n• Bread\nC Mill\nD Mill`,
      'A Mill',
      `B Mill ${dated}`,
      'C Mill',
    ],
    ['below bodies and at dates', `A Mill\n• Bread ${dated}`, 'A Mill'],
    ['at headings', `## A Mill\n### B Mill\n\nBaker\n\n## C Mill\n`, 'A Mill', 'C Mill'],
    ['at headings', `# Baker\n\nBaker\n\n## C Mill\n`, 'Baker'],
    ['at headings', `A Mill\nB Mill`],
    ['at every line', `A Mill\n${prose}\n• Bread\nDuties:\nC Mill`, 'A Mill', 'Bread', 'C Mill'],
    ['at every line', `A Mill ${dated}\nC Mill`, `A Mill ${dated}`, 'C Mill'],
    ['at every line', `A Mill ${dated}\n• Bread\nC Mill`],
    ['at every line', `A Mill\n• Bread ${dated}`, 'A Mill', `Bread ${dated}`],
    ['at every line', `${prose}\n${prose}`, prose, prose],
    ['at every line', `${prose}\nDuties:`, prose],
    ['at the outermost bullets', `A Mill\n • Bread\n   • Rye\n • Buns`, 'Bread', 'Buns'],
    ['at the outermost bullets', `   • Rye\n • Bread\n • Buns`, 'Bread', 'Buns'],
    ['at the outermost bullets', ` A Mill ${dated}\n • Bread`],
    ['at the outermost bullets', ` A Mill\n • Bread ${dated}`, `Bread ${dated}`],
    ['at the outermost bullets', `A Mill\nC Mill`],
    ['at outdented lines', `A Mill\n  Baker\n• Bread\nC Mill\n${prose}`, 'A Mill', 'C Mill'],
    ['at outdented lines', `  A Mill\nBaker\n    Cook\n  C Mill`, 'A Mill', 'C Mill'],
    ['at outdented lines', `A Mill\nC Mill`],
    ['at outdented lines', `A Mill\n  • Bread\nC Mill\n  ${prose}`],
    [
      'at the first label',
      `Employer: A Mill\nTitle: Baker\nEmployer: C Mill`,
      'Employer: A Mill',
      'Employer: C Mill',
    ],
    ['at the first label', `A Mill\nC Mill`],
    ['at the first label', 'A Mill\nTitle: Baker\nC Mill\nTitle: Cook', 'Title: Baker', 'Title: Cook'],
    ['above the first label', 'A Mill\nTitle: Baker\nC Mill\nTitle: Cook', 'A Mill', 'C Mill'],
    ['above the first label', 'A Mill\nTitle: Baker\n• Bread\nTitle: Cook', 'A Mill'],
    [
      'at any label again',
      'Employer: A Mill\nTitle: Baker\nTitle: Cook\nEmployer: C Mill',
      'Employer: A Mill',
      'Title: Cook',
    ],
  ]);
});

describe('entries by what a line names', () => {
  check([
    ['at each title', 'A Mill Ltd\nBaker\nCook, C Mill\n• Baker\nBath', 'Baker', 'Cook, C Mill'],
    ['at each title', 'Ward of Nursing\nSenior Mill', 'Ward of Nursing'],
    ['at each organization', 'A Mill Ltd\nBaker\nCook, C Mill Ltd\n• C Mill Ltd\nBath', 'A Mill Ltd'],
    ['at each organization', 'Ostwick College\nBaker, Ostwick College\nMill', 'Ostwick College'],
  ]);
});
