import { namespace } from './namespaces.ts';
import { writeElement } from './write-element.ts';

/** Write the settings of a document, so that Word does not open it in a compatibility mode. */
export function writeSettings(): string {
  return writeElement(
    'w:settings',
    { 'xmlns:w': namespace.w },
    '<w:zoom w:percent="100"/>',
    '<w:defaultTabStop w:val="720"/>',
    '<w:characterSpacingControl w:val="doNotCompress"/>',
    writeElement(
      'w:compat',
      {},
      writeElement('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
  );
}
