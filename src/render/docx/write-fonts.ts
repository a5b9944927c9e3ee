import { namespace } from './namespaces.ts';
import { fonts } from './styles.ts';
import { writeElement } from './write-element.ts';

/** Write what programs may substitute for fonts that they lack. */
export function writeFonts(): string {
  return writeElement(
    'w:fonts',
    { 'xmlns:w': namespace.w },
    writeFont(fonts.text, 'Carlito', 'swiss', 'variable'),
    writeFont(fonts.complex, 'Liberation Sans', 'swiss', 'variable'),
    writeFont(fonts.code, 'Liberation Mono', 'modern', 'fixed'),
  );
}

function writeFont(name: string, other: string, family: string, pitch: string): string {
  return writeElement(
    'w:font',
    { 'w:name': name },
    writeElement('w:altName', { 'w:val': other }),
    '<w:charset w:val="00"/>',
    writeElement('w:family', { 'w:val': family }),
    writeElement('w:pitch', { 'w:val': pitch }),
  );
}
