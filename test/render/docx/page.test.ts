import { describe, expect, it } from 'vitest';
import { type DocxOptions, renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Resume } from '../../../src/resume.ts';
import { partsIn } from './parts-in.ts';
import { rightToLeft, whole } from './people.ts';

const part = (name: string, resume: Resume, options?: DocxOptions) =>
  partsIn(renderDocx(resume, options))[name] ?? '';
const body = (resume: Resume, options?: DocxOptions) => part('word/document.xml', resume, options);

/** The paragraphs, each as its style and what it says. */
const paragraphs = (resume: Resume, options?: DocxOptions) =>
  [...body(resume, options).matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, paragraph = '']) => [
    /<w:pStyle w:val="(\w+)"/.exec(paragraph)?.[1] ?? 'Normal',
    paragraph
      .replace(/<w:tab\/>/g, '\t')
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/[\u200E\u200F]/g, '')
      .replaceAll('\u00A0', ' '),
  ]);

describe('a page', () => {
  it('has the styles of Word', () => {
    expect(paragraphs({ ...whole, projects: [] })).toEqual([
      ['Title', 'Ada &amp; &lt;Quill&gt;'],
      ['Subtitle', 'Analyst “of engines”'],
      [
        'Contacts',
        'ada@quill.example · +44 20 7946 0018 · quill.example/?a=1&amp;b=2 · London, United Kingdom · GitHub: ada · Mastodon: javascript:alert(1)',
      ],
      ['Heading1', 'Summary'],
      ['Normal', 'Texte fort, penché et code.'],
      ['ListNumber', 'un'],
      ['ListNumber', 'deux'],
      ['Normal', 'Puis'],
      ['ListNumber', 'trois'],
      ['ListNumber', 'quatre'],
      ['Normal', 'See the notes or https://bare.example.\nA line more.'],
      ['Heading1', 'Experience'],
      ['Heading2', 'Engine Works\tJan 2012 – Present'],
      ['Heading3', 'Lead\tFeb 2015 – Present'],
      ['Heading3', 'Clerk\tJan 2012 – Jan 2015'],
      ['ListBullet', 'Counted cogs, and then counted them once more.'],
      ['Heading2', 'Keeper of a great many looms and of the people who mind them\t2011'],
      ['EntryLine', 'Mill'],
      ['Heading1', 'Skills'],
      ['Normal', 'Maths (High): Sums, Tables'],
      ['Normal', 'Loose (Low)'],
      ['Normal', 'Chess'],
      ['Heading1', 'Languages'],
      ['Normal', 'English: Native'],
      ['Normal', 'Latin'],
      ['Heading1', 'References'],
      ['Heading2', 'Charles'],
      ['Quote', 'She saw it.'],
    ]);
  });

  it('counts each list from its first number', () => {
    const summary = '1. un\n2. deux\n\nPuis\n\n7. sept\n8. huit';
    const numbering = partsIn(renderDocx({ basics: { summary } }))['word/numbering.xml'] ?? '';
    expect([...numbering.matchAll(/startOverride w:val="(\d+)"/g)].map(([, first]) => first)).toEqual([
      '1',
      '7',
    ]);
  });

  it.each<readonly [string, Resume, readonly (readonly string[])[]]>([
    [
      'a title',
      { projects: [{ description: 'Words.', startDate: '2020', roles: ['Lead'] }] },
      [
        ['Heading2', 'Lead\t2020 – Present'],
        ['Normal', 'Words.'],
      ],
    ],
    [
      'a line too',
      { projects: [{ description: 'Words.', startDate: '2020' }] },
      [
        ['Heading2', '2020 – Present'],
        ['Normal', 'Words.'],
      ],
    ],
    ['dates too', { projects: [{ description: 'Words.' }] }, [['Normal', 'Words.']]],
  ])('of an entry without %s shows the rest', (_, resume, shown) =>
    expect(paragraphs(resume).slice(2)).toEqual(shown),
  );

  it('is A4, or as large as is asked for, with dates at the end of lines', () => {
    for (const [page, size, end] of [
      [undefined, 'w:w="11906" w:h="16838"', 9412],
      ['A4', 'w:w="11906" w:h="16838"', 9412],
      ['Letter', 'w:w="12240" w:h="15840"', 9746],
      ['Legal', 'w:w="12240" w:h="20160"', 9746],
      ['A5', 'w:w="8391" w:h="11906"', 5897],
    ] as const) {
      const options = page && { page: { size: page } };
      expect(body(whole, options)).toContain(`<w:pgSz ${size}/>`);
      expect(part('word/styles.xml', whole, options)).toContain(`<w:tab w:val="right" w:pos="${end}"/>`);
    }
  });

  it('has the margins that are asked for', () => {
    const options = { page: { margins: '20mm 1in 0', size: 'A4' } } as const;
    expect(body(whole, options)).toContain(
      '<w:pgMar w:top="1134" w:right="1440" w:bottom="0" w:left="1440" w:header="567" w:footer="0" w:gutter="0"/>',
    );
    expect(part('word/styles.xml', whole, options)).toContain('w:pos="9026"');
  });

  it('has numbers at the foot of sheets where they are asked for', () => {
    const named = { basics: { name: 'Bo & Ek' } };
    const options = { page: { numbers: true } };
    expect(body(named, options)).toContain('<w:sectPr><w:footerReference w:type="default" r:id="footer"/>');
    const text = part('word/footer.xml', named, options).replace(
      /<w:fldSimple w:instr="(\w+)">.*?<\/w:fldSimple>/g,
      '[$1]',
    );
    expect(text.replace(/<[^>]*>/g, '')).toMatch(/Bo &amp; Ek – \[PAGE\] \/ \[NUMPAGES\]$/);
    expect(body(named)).not.toContain('footerReference');
  });

  it('keeps heads with what follows, and the last line of an entry with nothing', () => {
    const styles = part('word/styles.xml', whole);
    for (const style of ['Title', 'Heading1', 'Heading2', 'Heading3', 'EntryLine'])
      expect(styles).toMatch(new RegExp(`w:styleId="${style}">(?:(?!</w:style>).)*<w:keepNext/>`));
    const loose = [...body(whole).matchAll(/<w:keepNext w:val="0"\/>.*?<w:t [^>]*>([^<]*)</g)];
    expect(loose.map(([, text]) => text)).toEqual(['Lead', 'Mill']);
  });

  it('counts each list of numbers from one', () => {
    const numbers = [...body(whole).matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(numbers).toEqual(['3', '3', '4', '4']);
    expect(part('word/numbering.xml', whole).match(/<w:startOverride w:val="1"\/>/g)).toHaveLength(2);
  });

  it('links addresses that the view has, and nothing else', () => {
    const relations = part('word/_rels/document.xml.rels', whole);
    expect([...relations.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, url]) => url)).toEqual([
      'mailto:ada@quill.example',
      'tel:+442079460018',
      'https://quill.example/?a=1&amp;b=2',
      'https://github.com/ada',
      'https://notes.example',
      'https://bare.example',
      'https://engine.example',
    ]);
    expect(body(whole)).toMatch(
      /<w:hyperlink r:id="link5" w:history="1">(?:(?!<\/w:hyperlink>).)*the notes</,
    );
  });

  it.each([
    ['longer than any address', `https://a.example/${'x'.repeat(2100)}`],
    ['of a port that is none', 'https://a.example:99999/'],
    ['of a host that is none', 'https://1.2.3.4.5/'],
  ])('does not link what programs could not open: %s', (_, url) =>
    expect(body({ basics: { name: 'Ada', url } })).not.toContain('<w:hyperlink'),
  );

  it('says whose it is and in what language, and nothing of the day', () => {
    const properties = part(
      'docProps/core.xml',
      { basics: { name: 'Ada', label: 'Bäckerin' } },
      { lang: 'de' },
    );
    expect(properties).toContain('<dc:title>Ada – Bäckerin</dc:title><dc:language>de</dc:language></cp:');
    expect(part('word/styles.xml', {}, { lang: 'ja' })).toContain('<w:lang w:val="ja" w:eastAsia="ja"/>');
  });

  it('sets what is marked in letters that have such forms', () => {
    expect(body(whole)).toContain('<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space="preserve">fort<');
    expect(body(whole)).toContain('<w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">penché<');
    expect(body(whole)).toContain('<w:rStyle w:val="HTMLCode"/></w:rPr><w:t xml:space="preserve">code<');
    expect(body({ basics: { name: '美咲', summary: '*強調*' } }, { lang: 'ja' })).not.toContain('<w:i/>');
  });
});

describe('a page from right to left', () => {
  it('says so', () => {
    const styles = part('word/styles.xml', rightToLeft);
    expect(styles).toContain('<w:bidi/>');
    expect(styles).toContain('<w:lang w:val="ar" w:bidi="ar"/>');
    expect(body(rightToLeft)).toContain('<w:bidi/></w:sectPr>');
    expect(body(rightToLeft)).toContain('<w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">ليلى الخوري<');
  });

  it('holds words and numbers of the other direction together', () => {
    const page = body(rightToLeft);
    for (const text of ['\u200E+961 1 555 017<', '>C++\u200E<', '>TypeScript<', '>layla@khoury.example<'])
      expect(page).toContain(text);
    const runs = [...page.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([, run = '']) => run);
    const latin = runs.filter((run) => /[a-z+]/i.test(run.replace(/<[^>]+>/g, '')));
    expect(latin.length).toBeGreaterThan(5);
    expect(latin.filter((run) => run.includes('<w:rtl/>'))).toEqual([]);
  });
});
