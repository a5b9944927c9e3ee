import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Resume } from '../../../src/resume.ts';
import { readDocx } from '../../../src/source/read-docx.ts';
import { readXml, textIn } from '../../../src/text/xml.ts';
import { odd } from '../html/odd-inputs.ts';
import { partsIn } from './parts-in.ts';
import * as people from './people.ts';

const { whole } = people;
const name = 'customXml/item1.xml';

describe('the resume within the document', () => {
  it.each<readonly [string, Resume]>([
    ['as it is', whole],
    ['with what XML cannot hold', { basics: { name: 'A\u0000\uD800\uFFFE\uFFFF]]>\r\n\t<&"' } }],
    ['with what is not shown', { 'x-tool': { deep: [1, null, true, 'Ω'] }, meta: { version: 'v1' } }],
  ])('%s', (_, resume) => {
    const parts = partsIn(renderDocx(resume));
    const root = readXml(parts[name] ?? '');
    expect(root?.attributes).toEqual({
      xmlns: 'urn:jsonresume:resume',
      text: expect.stringMatching(/^[\da-f]{8}$/),
    });
    expect(JSON.parse(root ? textIn(root) : '')).toEqual(JSON.parse(JSON.stringify(resume)));
    expect(parts['customXml/itemProps1.xml']).toContain('ds:uri="urn:jsonresume:resume"');
    expect(parts['customXml/_rels/item1.xml.rels']).toContain('Target="itemProps1.xml"');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
  });

  const edited = (from: RegExp, to: string, part = 'word/document.xml') => {
    const files = unzipSync(renderDocx(whole));
    files[part] = strToU8(strFromU8(files[part] as Uint8Array).replace(from, to));
    return readDocx(zipSync(files));
  };

  it('stays with a document that is saved again, in whatever runs', async () => {
    const { attachments, messages } = await edited(
      /<\/w:t><\/w:r>/,
      '</w:t></w:r><w:proofErr/><w:r><w:t> </w:t></w:r>',
    );
    expect(attachments).toHaveLength(1);
    expect(messages).toBeUndefined();
  });

  it('is not taken for a text that was edited', async () => {
    const { attachments, messages, origin } = await edited(/(<w:t[^>]*>)/, '$1Doctor ');
    expect(attachments).toBeUndefined();
    expect(messages).toMatchObject([{ ruleId: 'edited-text', severity: 'info' }]);
    expect(origin).toMatch(/^Doctor /);
  });

  it('is taken from documents that do not say what they showed', async () => {
    const { attachments } = await edited(/ text="\w+"/, '', name);
    expect(attachments).toHaveLength(1);
  });

  it.each(Object.entries(people))('is found again: %s', async (_, resume) => {
    expect((await readDocx(renderDocx(resume))).attachments).toHaveLength(1);
  });

  it('is left out where that is asked for', () => {
    const parts = partsIn(renderDocx(whole, { embed: false }));
    expect(Object.keys(parts).filter((one) => one.startsWith('customXml'))).toEqual([]);
    expect(parts['word/_rels/document.xml.rels']).not.toContain('customXml');
  });

  it.each([
    'a cycle',
    'a throwing getter',
    'a throwing proxy',
    'a list of four billion',
    'undefined',
    'a function',
  ])('is left out where it cannot be written: %s', (kind) => {
    const [, input] = odd.find(([one]) => one === kind) ?? [];
    expect(Object.keys(partsIn(renderDocx(input as Resume)))).not.toContain(name);
  });
});
