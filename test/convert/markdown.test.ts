import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { valueAt } from '../../src/values/pointer.ts';

const read = (text: string) => convert(text, { format: 'markdown' });

/** Front matter, and what it says: values by pointer. */
const frontMatter: readonly (readonly [
  rows: string,
  body: string,
  values: Readonly<Record<string, unknown>>,
])[] = [
  [
    'name: Nell Fahy\nemail: nell@fahy.example',
    '',
    { '/basics/name': 'Nell Fahy', '/basics/email': 'nell@fahy.example' },
  ],
  [
    'author: "Nell Fahy"\ntitle: Wheelwright',
    '',
    { '/basics/name': 'Nell Fahy', '/basics/label': 'Wheelwright' },
  ],
  ["author: ['Nell Fahy']", '', { '/basics/name': 'Nell Fahy' }],
  ['author:\n  - Nell Fahy', '', { '/basics/name': 'Nell Fahy' }],
  [
    'author:\n  name: Nell Fahy\n  email: nell@fahy.example',
    '',
    { '/basics/name': 'Nell Fahy', '/basics/email': 'nell@fahy.example' },
  ],
  ['title: Nell Fahy', '# Work\n\n# Education', { '/basics/name': 'Nell Fahy' }],
  ['title: Nell Fahy – Résumé', '', { '/basics/name': 'Nell Fahy' }],
  ["title: Nell Fahy's CV", '', { '/basics/name': 'Nell Fahy' }],
  ['title: CV of Nell Fahy', '', { '/basics/name': 'Nell Fahy' }],
  ['title: Resume', '# Nell Fahy', { '/basics/name': 'Nell Fahy', '/basics/label': undefined }],
  [
    'title: Nell Fahy',
    '# Nell Fahy\n\n## Skills\n\n- Oak',
    { '/basics/name': 'Nell Fahy', '/basics/label': undefined },
  ],
  ['name: Nell Fahy\nsubtitle: Wheelwright', '', { '/basics/label': 'Wheelwright' }],
  ['name: Nell Fahy\nmobile: +44 1632 960001 # at work', '', { '/basics/phone': '+44 1632 960001' }],
  [
    'name: Nell Fahy\nlocation: Leeds, United Kingdom',
    '',
    { '/basics/location/city': 'Leeds', '/basics/location/countryCode': 'GB' },
  ],
  ['name: Nell Fahy\nwebsite: https://fahy.example', '', { '/basics/url': 'https://fahy.example' }],
  [
    'name: Nell Fahy\ngithub_username: nellf',
    '',
    { '/basics/profiles/0/network': 'GitHub', '/basics/profiles/0/username': 'nellf' },
  ],
  [
    'name: Nell Fahy\nsocial:\n  linkedin: nellf\n  name: footer',
    '',
    { '/basics/name': 'Nell Fahy', '/basics/profiles/0/username': 'nellf' },
  ],
  [
    'name: Nell Fahy\nsummary: >\n  Builds wheels of oak and ash\n  for carts that still go to market.',
    '',
    { '/basics/summary': 'Builds wheels of oak and ash for carts that still go to market.' },
  ],
  [
    'name: Nell Fahy\ndate: 2021-05-03\nlayout: cv\nlang: en\nlanguage: English\nheader-includes: |\n  \\usepackage{lmodern}\ngeometry: margin=2cm\nphoto: me.jpg',
    '',
    {
      '/basics/phone': undefined,
      '/basics/summary': undefined,
      '/basics/image': undefined,
      '/languages': undefined,
    },
  ],
];

it('reads a name below a byte order mark', () => {
  expect(convert('\ufeff# Ada Quill\n\n## Skills\n\nGilding\n').resume.basics?.name).toBe('Ada Quill');
});

describe('front matter', () => {
  it.each(frontMatter)('%j above %j says %j', (rows, body, values) => {
    const { resume, provenance } = read(`---\n${rows}\n---\n\n${body}\n`);
    for (const [pointer, value] of Object.entries(values)) {
      expect(valueAt(resume, pointer), pointer).toEqual(value);
      if (value !== undefined) expect(provenance[pointer], pointer).toBeDefined();
    }
  });

  it.each(frontMatter)('%j leaves no text without a field', (rows, body) => {
    const { messages } = read(`---\n${rows}\n---\n\n${body}\n`);
    const left = messages.filter(({ ruleId }) => ruleId === 'unmapped-text').map(({ found }) => found);
    expect(left).toEqual(rows.includes('footer') ? ['footer'] : []);
  });

  it.each([
    ['---\nlayout: cv\nhobby: chess on Sundays\n---\n', ['chess on Sundays']],
    ['---\njobs:\n  - firm: Rye Carts\n    from: 2014\n---\n', ['firm: Rye Carts / from: 2014']],
    ['---\ntitle: Home of wheels\n---\n# Nell Fahy\n', ['Home of wheels']],
    ['+++\nname = "Nell Fahy"\nhobby = "chess"\n+++\n', ['"chess"']],
  ])('%j has text that nobody understands, and it is reported', (text, found) => {
    const { messages } = read(text);
    expect(messages.filter(({ ruleId }) => ruleId === 'unmapped-text').map((one) => one.found)).toEqual(
      found,
    );
  });
});

const hidden = [
  '<!-- 0171 5550101, old@fahy.example -->',
  '<!--\n## Experience\n\n### Spy, Rye Carts\n2001 – 2003\n-->',
  '<p style="display:none">0171 5550101</p>',
  '[//]: # (ask for 0171 5550101)',
];
const shown = '# Nell Fahy\n\nnell@fahy.example\n\n## Skills\n\n- Oak\n- Ash\n';

describe('hidden text', () => {
  it.each(hidden)('%j is never content', (text) => {
    const { resume, ledger, messages } = read(`${shown}\n${text}\n`);
    expect(resume).toEqual(read(shown).resume);
    expect(ledger.at(-1)).toMatchObject({ fate: 'structure', kind: 'comment' });
    const [message, ...others] = messages.filter(({ ruleId }) => ruleId === 'hidden-text');
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      severity: 'info',
      reason: '1 comment in the document was left out, because readers do not see it.',
      places: [[shown.length + 1, shown.length + 1 + text.length]],
    });
  });

  it('has one message, however much there is of it', () => {
    const { messages } = read(`${hidden.join('\n\n')}\n\n${shown}`);
    const found = messages.filter(({ ruleId }) => ruleId === 'hidden-text');
    expect(found.map(({ reason, places }) => [reason, places?.length])).toEqual([
      ['4 comments in the document were left out, because readers do not see them.', 4],
    ]);
  });

  it('is no part of a value that it stands in', () => {
    const text = '# Nell Fahy\n\n## Skills\n\n- Oak <!-- hidden --> beams\n';
    const { resume, ledger } = read(text);
    expect(resume.skills).toEqual([{ name: 'Oak beams' }]);
    expect(ledger.map(({ start, end, fate }) => [text.slice(start, end), fate])).toContainEqual([
      '<!-- hidden -->',
      'structure',
    ]);
  });

  it('is no such thing in plain text', () => {
    const { messages } = convert('Nell Fahy\n<!-- Oak -->', { format: 'text' });
    expect(messages.map(({ ruleId }) => ruleId)).not.toContain('hidden-text');
  });
});

describe('a row', () => {
  const rows = [
    'I build wheels of oak and ash in a yard at the end of the old canal,',
    'and I sell them to people whose carts still go to market.',
  ];
  it.each([
    ['', ' '],
    ['  ', '\n'],
    ['\\', '\n'],
    ['<br>', '\n'],
  ])('that ends in %j goes on with %j', (end, joint) =>
    expect(read(`# Nell Fahy\n\n## Summary\n\n${rows.join(`${end}\n`)}\n`).resume.basics?.summary).toBe(
      rows.join(joint),
    ),
  );
});

describe('a link by reference', () => {
  it('has its target where it is defined', () => {
    const text =
      '# Nell Fahy\n\n## Experience\n\n### Wheelwright, [Rye Carts][rye]\n2014 – 2019\n\n[rye]: https://rye.example\n';
    const { resume, provenance } = read(text);
    const url = resume.work?.[0]?.url;
    expect(url).toBe('https://rye.example');
    const at = text.indexOf('https');
    expect(provenance['/work/0/url']).toEqual([[at, at + 'https://rye.example'.length]]);
  });

  it('leaves a target that nothing uses in the report', () => {
    const { messages } = read(`${shown}\n[a]: https://rye.example\n`);
    expect(messages.find(({ ruleId }) => ruleId === 'unmapped-text')?.found).toBe('https://rye.example');
  });
});

describe('marks', () => {
  const text = [
    '<h1 align="center">Nell Fahy</h1>',
    '<p align="center"><a href="mailto:nell@fahy.example">nell@fahy.example</a> &bull; :phone: +44 1632 960001<br></p>',
    '## Experience {#work}',
    '### ***Wheelwright***, Rye &amp; Sons',
    '_2014 – 2019_{: .dates}<br>',
    '- Spokes **~~turned~~** by hand[^1] \\newpage',
    '- [x] Rims <b>bent</b>',
    '## Education',
    '| Years | School | Degree |',
    '|---|---|---|',
    '| 2010 – 2013 | University of Leeds | BA History |',
    '## Languages',
    'English',
    ': Native',
    '',
    '[^1]: Oak alone.',
  ]
    .join('\n\n')
    .replace('|\n\n|', '|\n|')
    .replace('|\n\n|', '|\n|')
    .replace('English\n\n', 'English\n');

  it('leave nothing of themselves in a value', () => {
    const { resume } = read(text);
    expect(resume).toMatchObject({
      basics: { name: 'Nell Fahy', email: 'nell@fahy.example', phone: '+44 1632 960001' },
      work: [
        {
          name: 'Rye & Sons',
          position: 'Wheelwright',
          startDate: '2014',
          endDate: '2019',
          highlights: ['Spokes turned by hand', 'Rims bent'],
        },
      ],
      education: [
        { institution: 'University of Leeds', studyType: 'BA', area: 'History', startDate: '2010' },
      ],
    });
    expect(resume.languages?.[0]).toEqual({ language: 'English', fluency: 'Native' });
    expect(JSON.stringify(resume)).not.toMatch(/<|\]\(|\*\*|~~|&[a-z]+;|": |\{:|"School"/);
  });
});
