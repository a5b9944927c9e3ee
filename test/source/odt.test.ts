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
