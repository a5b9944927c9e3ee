import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { runs } from '../runs.ts';

const many = runs(5_000);

/** Texts that are long in one way; each must be read to its end, whatever it gives. */
const texts: Readonly<Record<string, string>> = {
  'one long line': 'word '.repeat(many * 10),
  'one long word': 'x'.repeat(many * 100),
  bullets: `Experience\nAcme Ltd\t2019 – 2021\nBaker\n${'• Baked bread for people\n'.repeat(many)}`,
  'bare bullets': `Skills\n${'• Bread\n'.repeat(many * 30)}`,
  'equal dates': `Experience\n${'2019 — 2021\n'.repeat(many)}`,
  dates: `Experience\n${Array.from({ length: many }, (_, index) => `${1950 + (index % 70)} — ${1951 + (index % 70)}`).join('\n')}`,
  headings: 'Experience\nEducation\n'.repeat(many),
  separators: '--- | === · ,,,, ;;; '.repeat(many),
  rules: '----------\n'.repeat(many),
  'half addresses': 'a@'.repeat(many * 20),
  'open links': `# x\n${'[a]('.repeat(many * 4)}`,
  links: `# x\n${'[a](https://example.org/a) '.repeat(many)}`,
  'open emphasis': `# x\n${'**a _b '.repeat(many * 4)}`,
  'deep indents': Array.from({ length: 1_000 }, (_, index) => `${' '.repeat(index)}x`).join('\n'),
  'lone surrogates': '\ud800'.repeat(many),
  'zero-width characters': 'a\u200b'.repeat(many),
  'hyphenated lines': 'construction of construc-\n'.repeat(many),
  'lower-case lines': 'experience of life and all that comes with it\n'.repeat(many),
  tables: `Experience\n${'a\tb\tc\n'.repeat(many)}`,
  labels: `Experience\n${'Employer: Acme\n'.repeat(many)}`,
  languages: `Languages\n${'English, '.repeat(many)}`,
  brackets: '('.repeat(many * 20),
  'blank lines': '\n'.repeat(many * 100),
};

describe('texts that are long in one way', () => {
  it.each(Object.keys(texts))('%s', (name) => {
    const text = texts[name] as string;
    const { ledger } = convert(text);
    const covered = ledger.reduce(
      (sum, { start, end }) => sum + text.slice(start, end).replace(/\s/g, '').length,
      0,
    );
    expect(covered).toBe(text.replace(/\s/g, '').length);
  });
});
