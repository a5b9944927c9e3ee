import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { readDocx } from '../../src/source/read-docx.ts';
import { Unreadable } from '../../src/source/unreadable.ts';
import { p, type Parts, run, writeDocx } from './files/write-docx.ts';

const read = async (body: string, parts?: Parts) => (await readDocx(writeDocx(body, parts))).origin;

const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction.slice(0, 4)}</w:instrText></w:r><w:r><w:instrText>${instruction.slice(4)}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const cell = (...paragraphs: readonly string[]) => `<w:tc>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('what the pages of a Word document show is read', () => {
  it.each<readonly [string, string, string]>([
    ['words cut into runs', `<w:p>${run('Ines ')}<w:proofErr/>${run('Fa')}${run('nal')}</w:p>`, 'Ines Fanal'],
    ['tabs', `<w:p>${run('Keeper')}<w:r><w:tab/></w:r>${run('2015')}</w:p>`, 'Keeper\t2015'],
    ['line breaks', `<w:p>${run('Keeper')}<w:r><w:br/></w:r>${run('2015')}</w:p>`, 'Keeper\n2015'],
    [
      'hyphens that do not part',
      `<w:p>${run('semi')}<w:r><w:noBreakHyphen/></w:r>${run('retired')}</w:p>`,
      'semi-retired',
    ],
    [
      'bullets of fonts of symbols',
      `<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>${run(' Knots')}</w:p>`,
      '• Knots',
    ],
    ['text in capitals as it is shown', p('ines fanal', '', '<w:caps/>'), 'INES FANAL'],
    ['what was inserted', `<w:p>${run('Head ')}<w:ins>${run('Keeper')}</w:ins></w:p>`, 'Head Keeper'],
    [
      'not what was deleted',
      `<w:p>${run('Keeper')}<w:del><w:r><w:delText>Mate</w:delText></w:r></w:del></w:p>`,
      'Keeper',
    ],
    [
      'what was moved, where it went',
      `<w:p><w:moveFrom>${run('Mate')}</w:moveFrom><w:moveTo>${run('Keeper')}</w:moveTo></w:p>`,
      'Keeper',
    ],
    [
      'not comments and notes',
      `<w:p>${run('Keeper')}<w:r><w:commentReference w:id="1"/><w:footnoteReference w:id="1"/></w:r></w:p>`,
      'Keeper',
    ],
    [
      'text boxes once',
      `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>${box('Aveiro')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('Aveiro')}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
      'Aveiro',
    ],
    ['content controls', `<w:sdt><w:sdtContent>${p('Keeper')}</w:sdtContent></w:sdt>`, 'Keeper'],
    ['what fields show', `<w:p>${run('In ')}${field('DATE \\@ "yyyy"', '2015')}</w:p>`, 'In 2015'],
    ['rows of short cells as lines', table(row(cell(p('2015')), cell(p('Keeper')))), '2015\tKeeper'],
    [
      'others cell after cell',
      table(row(cell(p('Lamps'), p('Knots'), p('Fog')), cell(p('Keeper'), p('Mate')))),
      'Lamps\nKnots\nFog\n\nKeeper\nMate',
    ],
    [
      'dates beside what was done',
      table(row(cell(p('2015')), cell(p('Keeper'), p('Farol')))),
      '2015\tKeeper\nFarol',
    ],
  ])('%s', async (_, body, text) => {
    expect(await read(body)).toBe(text);
  });

  it('headers before the body, once, without numbers of pages', async () => {
    const header = `${p('Ines Fanal')}<w:p>${run('Page ')}${field('PAGE', '2')}</w:p>`;
    expect(await read(p('Keeper'), { header })).toBe('Ines Fanal\nKeeper');
  });

  it('what was filled into forms, and what is beside the number of a page', async () => {
    const form = `<w:p>${run('Employer: ')}${field('FORMTEXT', 'Farol Ltd')}${run(' of Olhos')}</w:p>`;
    const page = `<w:p>${run('Kept the lamps on page ')}${field('PAGE', '2')}${run(' of it')}</w:p>`;
    expect(await read(form + page)).toBe('Employer: Farol Ltd of Olhos\nKept the lamps on page  of it');
  });

  it('but not what a field of a form shows until it is filled in', async () => {
    const textField = (shown: string) =>
      field('FORMTEXT', shown).replace(
        '"begin"/>',
        '"begin"><w:ffData><w:textInput><w:default w:val="Your employer"/></w:textInput></w:ffData></w:fldChar>',
      );
    const form = `<w:p>${textField('Farol Ltd')}</w:p><w:p>${run('Keeper')}${textField('Your employer')}</w:p>`;
    const { origin, messages } = await readDocx(writeDocx(form));
    expect(origin).toBe('Farol Ltd\nKeeper');
    expect(messages).toMatchObject([{ ruleId: 'placeholder', found: 'Your employer' }]);
  });

  it('footers only where they say how to reach the person', async () => {
    const footer = `${p('ines@farol.example')}${p('Thank you')}`;
    expect(await read(p('Ines Fanal'), { footer })).toBe('Ines Fanal\nines@farol.example');
  });

  it('what ruby and equations show', async () => {
    const ruby =
      '<w:r><w:ruby><w:rt><w:r><w:t>kan</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>Gilding</w:t></w:r></w:rubyBase></w:ruby></w:r>';
    const math = '<m:oMath><m:r><m:t>x = 2</m:t></m:r></m:oMath>';
    expect(await read(`<w:p>${ruby}</w:p><w:p>${math}</w:p>`)).toBe('Gilding\nx = 2');
  });

  it('and says what else footers and footnotes tell', async () => {
    const footer = `${p('Page 1 of 2')}${p('Ines Fanal')}${p('Own boat and licence')}`;
    const footnotes = `<w:footnote w:type="separator">${p('- - -')}</w:footnote><w:footnote>${p('Saved two crews')}</w:footnote>`;
    const { origin, messages } = await readDocx(writeDocx(p('Ines Fanal'), { footer, footnotes }));
    expect(origin).toBe('Ines Fanal');
    expect(messages).toMatchObject([
      { ruleId: 'unread-text', found: 'Own boat and licence | Saved two crews' },
    ]);
  });

  it('who the person is first, in whichever column', async () => {
    const styles =
      '<w:styles><w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style></w:styles>';
    const heading = (text: string) => p(text, '<w:pStyle w:val="berschrift1"/>');
    const body = table(
      row(
        cell(heading('Skills'), p('Lamps'), p('Knots')),
        cell(p('Ines Fanal', '<w:pStyle w:val="T"/>'), p('Keeper'), heading('Profile'), p('Keeps lights.')),
      ),
    );
    const source = await readDocx(writeDocx(body, { styles }));
    expect(source.origin).toBe('Ines Fanal\nKeeper\n\nSkills\nLamps\nKnots\n\nProfile\nKeeps lights.');
    expect(source.hints.filter(({ kind }) => kind === 'heading')).toEqual([
      { kind: 'heading', start: 0, level: 1 },
      { kind: 'heading', start: 19, level: 2 },
      { kind: 'heading', start: 39, level: 2 },
    ]);
  });

  it('lists by their numbering', async () => {
    const level = (form: string) => `<w:lvl w:ilvl="0"><w:numFmt w:val="${form}"/></w:lvl>`;
    const numbering = `<w:numbering><w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
    const item = (text: string, id: number) =>
      p(text, `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`);
    expect(await read(item('Lamps', 1) + item('Knots', 2) + item('Fog', 2), { numbering })).toBe(
      '• Lamps\n1. Knots\n2. Fog',
    );
  });

  it('links, by relation and by field', async () => {
    const body = `<w:p><w:hyperlink r:id="l">${run('Lamps')}</w:hyperlink>${run(' ')}${field('HYPERLINK "https://knots.example"', 'Knots')}</w:p>`;
    const { hints } = await readDocx(writeDocx(body, { links: { l: 'https://lamps.example' } }));
    expect(hints.flatMap((hint) => (hint.kind === 'link' ? [hint.target] : []))).toEqual([
      'https://lamps.example',
      'https://knots.example',
    ]);
  });

  it('what is hidden, and what nobody filled in, is said', async () => {
    const body = `${p('Ines Fanal')}${p('rocket', '', '<w:vanish/>')}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('[Your phone]')}</w:sdtContent></w:sdt>`;
    const source = await readDocx(writeDocx(body));
    expect(source.origin).toBe('Ines Fanal');
    expect(convert(source).messages).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ ruleId: 'unseen-text', found: 'rocket' }),
        expect.objectContaining({ ruleId: 'placeholder', found: '[Your phone]' }),
      ]),
    );
  });
});

describe('a file that is none ends in a message', () => {
  it.each<readonly [string, Uint8Array, RegExp]>([
    ['damaged', writeDocx(p('Ines')).subarray(0, 300), /damaged/],
    ['protected, or old', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /password-protected, or in the old format/],
    ['of another kind', zipSync({ 'a.xml': strToU8('<a/>') }), /not a valid Word document/],
    ['a bomb', zipSync({ 'word/document.xml': new Uint8Array(70_000_000) }), /unpacks to more/],
    ['without end', writeDocx('<w:p>'.repeat(100_000)), /not a valid Word document/],
  ])('%s', async (_, bytes, said) => {
    const reading = readDocx(bytes);
    await expect(reading).rejects.toThrow(Unreadable);
    await expect(readDocx(bytes)).rejects.toThrow(said);
  });

  it('and nothing outside of it is read', async () => {
    const body = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>&x;';
    expect(await read(body + p('Ines &amp; &x;'))).toBe('Ines & &x;');
  });
});
