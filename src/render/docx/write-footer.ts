import type { View } from '../../view/view.ts';
import { escapeText } from './escape-text.ts';
import { namespace } from './namespaces.ts';
import { writeElement } from './write-element.ts';

/** Write the foot of each sheet: whose it is, its number, and how many there are. */
export function writeFooter(name: string, dir: View['dir']): string {
  const look = writeElement('w:rPr', {}, writeElement('w:sz', { 'w:val': 17 }));
  const run = (text: string) =>
    writeElement('w:r', {}, look, writeElement('w:t', { 'xml:space': 'preserve' }, escapeText(text)));
  const field = (code: string) => writeElement('w:fldSimple', { 'w:instr': code }, run('1'));
  return writeElement(
    'w:ftr',
    { 'xmlns:w': namespace.w },
    writeElement(
      'w:p',
      {},
      // At the end of the line, in either direction.
      writeElement('w:pPr', {}, dir === 'rtl' && '<w:bidi/>', writeElement('w:jc', { 'w:val': 'right' })),
      name !== '' && run(`${name} – `),
      field('PAGE'),
      run(' / '),
      field('NUMPAGES'),
    ),
  );
}
