import { resumeNamespace } from './embed-resume.ts';
import { namespace } from './namespaces.ts';
import { writeElement } from './write-element.ts';
import type { Part } from './write-package.ts';

/** Programs find the data by its namespace; this only tells it from other data in the same document. */
const id = '{6E2B1F0C-5B0D-4B7A-9C55-7A1E3D0F4C21}';

/** Make the parts that hold data, and those that state its kind. */
export function dataParts(data: string): readonly Part[] {
  const properties = writeElement(
    'ds:datastoreItem',
    { 'xmlns:ds': namespace.ds, 'ds:itemID': id },
    writeElement('ds:schemaRefs', {}, writeElement('ds:schemaRef', { 'ds:uri': resumeNamespace })),
  );
  return [
    {
      name: 'customXml/item1.xml',
      content: data,
      relations: [{ id: 'properties', type: 'customXmlProps', target: 'itemProps1.xml' }],
    },
    {
      name: 'customXml/itemProps1.xml',
      content: properties,
      type: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    },
  ];
}
