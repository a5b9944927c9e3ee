import type { View } from '../../view/view.ts';
import { dataParts } from './data-parts.ts';
import { readPicture } from './read-picture.ts';
import { setPage } from './set-page.ts';
import type { SheetName } from './sheet.ts';
import { urlsIn } from './urls-in.ts';
import { writeBody } from './write-body.ts';
import { writeFonts } from './write-fonts.ts';
import { writeNumbering } from './write-numbering.ts';
import type { Part, Relation } from './write-package.ts';
import { writePicture } from './write-picture.ts';
import { writeProperties } from './write-properties.ts';
import { writeSettings } from './write-settings.ts';
import { writeStyles } from './write-styles.ts';

const wordType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

/** Write the parts of a Word document, first the one that the others hang on; `data` is XML that it carries along. */
export function partsOf(view: View, sheet: SheetName, data: string | undefined): readonly Part[] {
  const { dir, capitals, header } = view;
  const paragraphs = setPage(view);
  const links = new Map(urlsIn(paragraphs).map((url, at) => [url, `link${at + 1}`]));
  const picture = readPicture(header.image);
  const body = writeBody(paragraphs, {
    dir,
    capitals,
    sheet,
    picture: picture ? writePicture(picture, 'photo', { name: header.name, dir }) : '',
    linkTo: (url) => links.get(url),
  });
  const numberedLists = paragraphs.filter(({ style, starts }) => style === 'ListNumber' && starts).length;
  const beside = {
    styles: writeStyles(view, sheet),
    numbering: writeNumbering(numberedLists),
    settings: writeSettings(),
    fontTable: writeFonts(),
  };
  const media = picture && `media/photo.${picture.type}`;
  const relations: readonly Relation[] = [
    ...Object.keys(beside).map((name) => ({ id: name, type: name, target: `${name}.xml` })),
    ...(media ? [{ id: 'photo', type: 'image', target: media }] : []),
    ...(data ? [{ id: 'resume', type: 'customXml', target: '../customXml/item1.xml' }] : []),
    ...[...links].map(([url, id]) => ({ id, type: 'hyperlink', target: url, outside: true as const })),
  ];
  return [
    { name: 'word/document.xml', content: body, type: wordType('document.main'), relations },
    ...Object.entries(beside).map(([name, content]) => ({
      name: `word/${name}.xml`,
      content,
      type: wordType(name),
    })),
    ...(media ? [{ name: `word/${media}`, content: picture.bytes }] : []),
    ...(data ? dataParts(data) : []),
    {
      name: 'docProps/core.xml',
      content: writeProperties(view),
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
  ];
}
