import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readOdt } from '../../src/source/read-odt.ts';

it('what an OpenDocument text hides is left out, and said', async () => {
  const content = `<office:document-content>
<office:automatic-styles><style:style style:name="T1"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
<office:body><office:text><text:p>Ines <text:span text:style-name="T1">rocket</text:span>Fanal</text:p></office:text></office:body>
</office:document-content>`;
  const { origin, messages } = await readOdt(zipSync({ 'content.xml': strToU8(content) }));
  expect(origin).toBe('Ines Fanal');
  expect(messages).toMatchObject([{ ruleId: 'unseen-text', found: 'rocket' }]);
});

it('footers that say how to reach the person are read, other footers and notes said', async () => {
  const content = `<office:document-content><office:body><office:text>
<text:p>Ines Fanal<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Saved two crews</text:p></text:note-body></text:note></text:p>
</office:text></office:body></office:document-content>`;
  const styles = `<office:document-styles><office:master-styles><style:master-page><style:footer>
<text:p>ines@farol.example</text:p><text:p>Own boat and licence</text:p></style:footer></style:master-page></office:master-styles></office:document-styles>`;
  const { origin, messages } = await readOdt(
    zipSync({ 'content.xml': strToU8(content), 'styles.xml': strToU8(styles) }),
  );
  expect(origin).toBe('Ines Fanal\nines@farol.example');
  expect(messages).toMatchObject([
    { ruleId: 'unread-text', found: 'Own boat and licence | Saved two crews' },
  ]);
});

it('a part that breaks off is damage', async () => {
  const content = '<office:document-content><office:body><office:text><text:p>Ines</text:p><text:p>Fan';
  await expect(readOdt(zipSync({ 'content.xml': strToU8(content) }))).rejects.toThrow(
    'The file is damaged: content.xml in it breaks off.',
  );
});
