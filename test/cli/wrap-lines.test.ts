import { expect, it } from 'vitest';
import { help } from '../../src/cli/help.ts';
import { verbs } from '../../src/cli/options.ts';
import { wrapLines } from '../../src/cli/wrap-lines.ts';

it('wraps a line below where its description begins', () => {
  expect(wrapLines('  -o, --out FILE   name of the file\nlong words of a line', 28)).toBe(
    '  -o, --out FILE   name of\n                   the file\nlong words of a line',
  );
  expect(wrapLines('long words of a line', 10)).toBe('long words\nof a line');
});

it('leaves what has no place to break', () => {
  expect(wrapLines('  abcdefghijkl', 5)).toBe('  abcdefghijkl');
});

it.each([...verbs, 'make'] as const)('recto %s --help fits 100 columns', (verb) => {
  expect(
    Math.max(
      ...help(verb)
        .split('\n')
        .map(({ length }) => length),
    ),
  ).toBeLessThan(101);
});
