import { describe, expect, it } from 'vitest';
import type { Kind } from './fields.ts';
import { same } from './same.ts';

describe('same', () => {
  const table: readonly [Kind, string, string, boolean][] = [
    ['short', 'Rows “A” — Ltd.', 'rows "a" - ltd', true],
    ['short', 'Rows Ltd', 'Rows', false],
    ['short', 'ﬁeld  work', 'Field work', true],
    ['short', 'C', 'C++', false],
    ['url', 'https://www.a.example/b/', 'a.example/b', true],
    ['url', 'https://a.example/b', 'https://a.example/c', false],
    ['phone', '(303) 555-0174', '303 555 0174', true],
    ['phone', '303 555 0174', '303 555 0175', false],
    ['date', '2020-01', '2020-01', true],
    ['date', '2020-01', '2020', false],
    [
      'long',
      'one two three four five six seven eight nine ten',
      'one two three four five six seven eight nine',
      true,
    ],
    ['long', 'one two three four five six seven eight', 'one two three four five six', false],
  ];
  it.each(table)('%s: %j and %j: %s', (kind, asked, given, answer) => {
    expect(same(kind, asked, given)).toBe(answer);
  });
});
