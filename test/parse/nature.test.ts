import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';

const said = (text: string, format: 'text' | 'markdown' = 'text') =>
  convert(text, { format }).messages.find(({ ruleId }) => ruleId === 'not-a-resume')?.reason;

const article = `How tides are told

The moon pulls at the sea, and the sea answers twice a day. Fishermen knew this long before anybody wrote it down in a book.

When the harbour was built, the wardens hung a board beside the gate. They wrote the hours of high water on it, and they were seldom wrong. Nobody paid them for that, but nobody forgot them either, and the board was still there when the gate was gone.

Today a small machine does the same work in a second, and people trust it less than they trusted the board.
`;

describe('a text that is not a résumé', () => {
  it.each([
    [
      'headings of a manual and code',
      '# tidebook\n\n## Installation\n\n```\nnpm i tidebook\n```\n',
      'markdown',
    ],
    [
      'headings of a manual',
      '# tidebook\n\nTides.\n\n## Getting started\n\nRun it.\n\n## Contributing\n\nWelcome.\n',
      'markdown',
    ],
  ] as const)('%s', (_, text, format) =>
    expect(said(text, format)).toBe('This looks like software documentation, not a résumé.'),
  );

  it('an article', () => expect(said(article)).toBe('This looks like an article, not a résumé.'));

  it('an article about work, with a heading of it', () =>
    expect(said(article.replace('\nToday', '\nExperience\n\nToday'))).toContain('an article'));

  it.each([
    ['an article with an address', `${article}\nRosa Lind\nrosa@lind.example`, 'text'],
    ['an article with a row of dates', `${article}\nDeckhand, Estuary Lines Ltd\n2018 – 2019`, 'text'],
    ['few words', 'Rosa Lind\nSails and mends nets.', 'text'],
    [
      'code below a job',
      '# Rosa Lind\n\n## Experience\n\nDeckhand\n\n```\ntidebook\n```\n\n## Usage\n\nMine.\n',
      'markdown',
    ],
  ] as const)('but not %s', (_, text, format) => expect(said(text, format)).toBeUndefined());
});
