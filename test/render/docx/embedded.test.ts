import { describe, expect, it } from 'vitest';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import type { Resume } from '../../../src/resume.ts';
import { readXml, textIn } from '../../../src/text/xml.ts';
import { odd } from '../html/odd-inputs.ts';
import { partsIn } from './parts-in.ts';
import { whole } from './people.ts';

const name = 'customXml/item1.xml';

describe('the resume within the document', () => {
  it.each<readonly [string, Resume]>([
    ['as it is', whole],
    ['with what XML cannot hold', { basics: { name: 'A\u0000\uD800\uFFFE\uFFFF]]>\r\n\t<&"' } }],
    ['with what is not shown', { 'x-tool': { deep: [1, null, true, 'Ω'] }, meta: { version: 'v1' } }],
  ])('%s', (_, resume) => {
    const parts = partsIn(renderDocx(resume));
    const root = readXml(parts[name] ?? '');
    expect(root?.attributes).toEqual({ xmlns: 'urn:jsonresume:resume' });
    expect(JSON.parse(root ? textIn(root) : '')).toEqual(JSON.parse(JSON.stringify(resume)));
    expect(parts['customXml/itemProps1.xml']).toContain('ds:uri="urn:jsonresume:resume"');
    expect(parts['customXml/_rels/item1.xml.rels']).toContain('Target="itemProps1.xml"');
    expect(parts['word/_rels/document.xml.rels']).toContain('Target="../customXml/item1.xml"');
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
