import { describe, expect, it } from 'vitest';
import { readHtml } from '../../src/source/read-html.ts';

const read = async (page: string | Uint8Array) => (await readHtml(page)).origin;

describe('what a browser shows of a page is read', () => {
  it.each<readonly [string, string, string]>([
    ['blocks as lines', '<div>Ines Fanal<div>Keeper</div>Aveiro</div>', 'Ines Fanal\nKeeper\nAveiro'],
    ['blanks as one', '<p>Ines\n  <b>Fanal</b>  </p>', 'Ines Fanal'],
    ['breaks', 'Ines<br>Fanal', 'Ines\nFanal'],
    ['lists', '<ul><li>Lamps<ul><li>Oil</ul><li>Knots</ul>', '• Lamps\n  • Oil\n• Knots'],
    [
      'lists of Word',
      '<p class=MsoListParagraph><span style="mso-list:Ignore">·<span>  </span></span>Lamps</p>',
      '• Lamps',
    ],
    ['rows of tables', '<table><tr><td>2015<td>Keeper</table>', '2015\tKeeper'],
    [
      'terms with what is said of them',
      '<dl><dt>2015<dd>Keeper<dt>2012<dd>Mate</dl>',
      '2015\tKeeper\n2012\tMate',
    ],
    ['words that only the look parts', '<p><span>Keeper</span><span>2015</span></p>', 'Keeper\t2015'],
    ['words cut into elements', '<p><span>Light</span><span>house</span></p>', 'Lighthouse'],
    ['text that keeps its lines', '<pre>Ines\nFanal</pre>', 'Ines\nFanal'],
    ['dates as exact as the page knows them', '<p><time datetime="2015-03-01">Mar 2015</time>', '2015-03-01'],
    [
      'but none that it tells otherwise',
      '<p><time datetime="2024-01-01">nine years ago</time>',
      'nine years ago',
    ],
    [
      'links of pictures',
      '<p>Find me: <a href="https://github.com/ines"><svg></svg></a>',
      'Find me: https://github.com/ines',
    ],
    ['entities', '<p>Farol &amp; Filhos &ndash; Aveiro', 'Farol & Filhos – Aveiro'],
  ])('%s', async (_, page, text) => {
    expect(await read(page)).toBe(text);
  });

  it.each([
    '<script>rocket</script>',
    '<style>rocket{}</style>',
    '<noscript>rocket</noscript>',
    '<template>rocket</template>',
    '<p hidden>rocket</p>',
    '<p aria-hidden="true">rocket</p>',
    '<p style="color:red; display : none">rocket</p>',
    '<p style="color:#fff;background:#FFF">rocket</p>',
    '<p style="font-size: 0">rocket</p>',
    '<style>/* .y */ .x, .z { color: red; display:none }</style><p class="y x">rocket</p>',
    '<style>p#a{visibility:hidden}</style><p id=a>rocket</p>',
    '<nav>rocket</nav>',
    '<div role="dialog">rocket</div>',
    '<svg><title>rocket</title></svg>',
    '<!-- rocket -->',
  ])('not %s', async (hidden) => {
    expect(await read(`<p>Ines${hidden}</p>`)).toBe('Ines');
  });

  it('and what is hidden is said, unless it is shown as well', async () => {
    const { messages } = await readHtml(
      '<p>Ines</p><p hidden>ro\n cket</p><nav hidden>Home</nav><p aria-hidden="true">Ines</p><p style="display:none">lamp</p>',
    );
    expect(messages).toMatchObject([{ ruleId: 'unseen-text', found: 'ro cket | lamp' }]);
  });

  it('text, however deep it is', async () => {
    expect(await read(`<p>Ines</p>${'<div>'.repeat(600)}Fanal`)).toBe('Ines\n\nFanal');
  });

  it('what leads around the page only where it says how to reach the person', async () => {
    expect(await read('<p>Ines</p><nav>Home</nav>')).toBe('Ines');
    expect(
      await read('<p>Ines</p><nav><a href="mailto:ines@farol.example">ines@farol.example</a></nav>'),
    ).toContain('ines@farol.example');
  });

  it('and so is what is drawn or typed into a form', async () => {
    const { origin, messages } = await readHtml(
      '<p>Ines</p><svg><text>Lighthouse</text></svg><textarea>Keeper</textarea><input value="Lamp"><input type=password value=x>',
    );
    expect(origin).toBe('Ines');
    expect(messages).toMatchObject([{ ruleId: 'unread-text', found: 'Lighthouse | Keeper | Lamp' }]);
  });

  it.each([
    '<style>@media print { .x { display:none } }</style><p class=x>lamp</p>',
    '<style>@import "a.css"; .x .y { display:none }</style><p class=x>lamp</p>',
    '<style>.x { color: #fff</style><p class=x>lamp</p>',
    '<p style="font-size:0.9em">lamp</p>',
  ])('and what %s shows is read', async (page) => expect(await read(page)).toBe('lamp'));

  it('with headings, strong text and links', async () => {
    const { origin, hints } = await readHtml(
      '<h1>Ines</h1><h2>Work</h2><p><b>Keeper</b> at <a href="https://farol.example">Farol</a>',
    );
    expect(origin).toBe('Ines\n\nWork\nKeeper at Farol');
    expect(hints.filter(({ kind }) => kind !== 'break')).toEqual([
      { kind: 'heading', start: 0, level: 1 },
      { kind: 'heading', start: 6, level: 2 },
      { kind: 'strong', start: 11, end: 17 },
      { kind: 'link', start: 21, end: 26, target: 'https://farol.example', place: [21, 26] },
    ]);
  });

  it.each<readonly [string, Buffer]>([
    ['UTF-8', Buffer.from('<p>Olá – “sim”')],
    ['UTF-16', Buffer.from('\ufeff<p>Olá – “sim”', 'utf16le')],
    ['what it names', Buffer.from('<meta charset=windows-1252><p>Ol\u00e1 \u0096 \u0093sim\u0094', 'latin1')],
    [
      'Windows-1252 where it names nothing and is no UTF-8',
      Buffer.from('<p>Ol\u00e1 \u0096 \u0093sim\u0094', 'latin1'),
    ],
  ])('in %s', async (_, bytes) => {
    expect(await read(bytes)).toBe('Olá – “sim”');
  });

  it('with the ways to reach the person that it tells programs alone', async () => {
    const person = {
      '@graph': [
        {
          '@type': 'Person',
          name: 'Ines Fanal',
          email: 'mailto:ines@farol.example',
          sameAs: ['https://github.com/ines', 'https://farol.example/'],
        },
      ],
    };
    const script = `<script type="application/ld+json">${JSON.stringify(person)}</script>`;
    expect(await read(`${script}<h1>Ines Fanal</h1><p>Keeper, farol.example`)).toBe(
      'Ines Fanal\nines@farol.example\nhttps://github.com/ines\nKeeper, farol.example',
    );
    expect(await read(`${script}<h1>Rosa Lind</h1>`)).toBe('Rosa Lind');
    expect(await read('<script type="application/ld+json">{</script><h1>Rosa Lind</h1>')).toBe('Rosa Lind');
  });

  it('however deep it is', async () => {
    expect(await read(`Ines${'<div>'.repeat(5_000)}deep`)).toMatch(/^Ines/);
  });

  it('and nothing else', async () => {
    await expect(readHtml(7 as never)).rejects.toThrow(TypeError);
  });
});
