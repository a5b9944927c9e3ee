import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/source/read-markdown.ts';

/** Markdown, the text that is left, and the headings, strong stretches and links in it. */
const documents: readonly (readonly [document: string, text: string, hints?: readonly string[]])[] = [
  ['# Ann Lee', 'Ann Lee', ['1 Ann Lee']],
  ['   ###### Ann Lee ##  ', 'Ann Lee', ['6 Ann Lee']],
  ['#\tAnn', 'Ann', ['1 Ann']],
  ['# C#', 'C#', ['1 C#']],
  ['####### Ann', '####### Ann'],
  ['    # Ann', '    # Ann'],
  ['#Ann', '#Ann'],
  ['At # 5', 'At # 5'],
  ['Ann Lee\n===', 'Ann Lee\n', ['1 Ann Lee']],
  ['Ann Lee\r\n===\r\nBaker', 'Ann Lee\n\nBaker', ['1 Ann Lee']],
  ['Work\n  ---\t\nBaker', 'Work\n\nBaker', ['2 Work']],
  ['Work\n--- x', 'Work\n--- x'],
  ['Work\nx ---', 'Work\nx ---'],
  ['Work\n    ---', 'Work\n    ---'],
  [' \n---', ' \n'],
  ['- Bread\n---', '- Bread\n'],
  ['  * Bread\n---', '  * Bread\n'],
  ['| Bread | 2019 |\n|:---|---:|\n| Rolls | 2020 |', 'Bread\t2019\n\nRolls\t2020'],
  ['Bread | 2019\n--- | :-:\nRolls | 2020', 'Bread\t2019\n\nRolls\t2020'],
  [' |  Bread | 2019  | ', 'Bread\t2019'],
  ['| Bread', 'Bread'],
  ['|', ''],
  ['a | b', 'a | b'],
  ['a --- | ---', 'a --- | ---'],
  ['--- | --- a', '--- | --- a'],
  ['> Bread\n   >Rolls\n>  Buns', 'Bread\nRolls\n Buns'],
  ['    > Bread', '    > Bread'],
  ['5 > 3', '5 > 3'],
  ['```\n# not **one**\n```\n# One', '\n# not **one**\n\nOne', ['1 One']],
  ['~~~\r\n# no\r\n~~~\r\n# One', '\n# no\n\nOne', ['1 One']],
  ['a ```\n# One', 'a ```\nOne', ['1 One']],
  ['**Ann** Lee', 'Ann Lee', ['** Ann']],
  ['__Ann__ and **Lee**', 'Ann and Lee', ['** Ann', '** Lee']],
  ['** Ann **', '** Ann **'],
  ['*Ann* _Lee_', 'Ann Lee'],
  ['snake_case_name 2*3*4', 'snake_case_name 2*3*4'],
  ['* Bread and *rolls*', '* Bread and rolls'],
  ['  - *Bread*', '  - Bread'],
  ['+ **Bread**', '+ Bread', ['** Bread']],
  ['*Bread* - **rolls**', 'Bread - rolls', ['** rolls']],
  ['`*Ann*` ``a `` b', '*Ann* a  b'],
  ['Ann\\_Lee \\# \\a', 'Ann_Lee # \\a'],
  ['[site](https://a.example)', 'site', ['https://a.example site']],
  ['![me](me.jpg "A (b) c") x', ' x'],
  ['[a](<b> "c")', 'a', ['b a']],
  ['[(x)](y)', '(x)', ['y (x)']],
  ['[wiki](https://a.example/b_(c))', 'wiki', ['https://a.example/b_(c) wiki']],
  ['[](x)', '', ['hidden x']],
  ['[see x](x) [y]( )', 'see x [y]( )', ['x see x']],
  ['**a****b**', 'ab', ['** a', '** b']],
  ['m** b', 'm b'],
  ['a \\r b', 'a \\r b'],
  ['- **a**\n  - b', '- a\n  - b', ['** a']],
  ['Ann\n \t', 'Ann\n \t'],
  ['a - b\n---', 'a - b\n', ['2 a - b']],
  ['#   Ann   ##', 'Ann', ['1 Ann']],
  ['| --- | - | :---: |', ''],
  ['  |---|---|', ''],
  ['| a | b | c |', 'a\tb\tc'],
  ['x | y |', 'x | y |'],
  ['a\nb\u200bc\u00a0d', 'a\nbc d'],
  ['[a] (b)', '[a] (b)'],
  [
    '<https://a.example> <mailto:a@b.example> <a@b.example>',
    'https://a.example mailto:a@b.example a@b.example',
  ],
  ['<ftp://a.example> <b>', '<ftp://a.example> '],
  ['Ann&nbsp;Lee&amp;\u00a0Co\u200b', 'Ann Lee& Co'],
  ['a\r\nb\r\n', 'a\nb\n'],
  ['a\n\nb\n', 'a\n\nb\n'],
  ['', ''],
];

describe('Markdown', () => {
  it.each(documents.map(([document, text, hints = []]) => [document, text, hints] as const))(
    '%j is %j',
    (document, text, hints) => {
      const source = readMarkdown(document);
      expect(source.text).toBe(text);
      expect(
        source.hints.map((hint) => {
          if (hint.kind === 'heading')
            return `${hint.level} ${source.text.slice(hint.start).split('\n')[0] as string}`;
          if (hint.kind === 'break') return `break ${source.text.slice(hint.start).split('\n')[0] as string}`;
          if (hint.kind === 'hidden') return `${hint.as ?? 'hidden'} ${document.slice(...hint.place)}`;
          const stretch = source.text.slice(hint.start, hint.end);
          if (hint.kind === 'strong') return `** ${stretch}`;
          expect(document.slice(...hint.place)).toBe(hint.target);
          expect(document.slice(0, hint.place[0])).toMatch(/\]\(<?$/);
          return `${hint.target} ${stretch}`;
        }),
      ).toEqual(hints);
    },
  );
});
