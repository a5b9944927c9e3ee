import type { View } from '../../view/view.ts';
import { dataParts } from './data-parts.ts';
import { embedJson } from './embed-resume.ts';
import { textOf } from './paragraph.ts';
import { readPicture } from './read-picture.ts';
import { setPage } from './set-page.ts';
import type { Sheet } from './sheet.ts';
import { urlsIn } from './urls-in.ts';
import { writeBody } from './write-body.ts';
import { writeFonts } from './write-fonts.ts';
import { writeFooter } from './write-footer.ts';
import { writeNumbering } from './write-numbering.ts';
import type { Part, Relation } from './write-package.ts';
import { writePicture } from './write-picture.ts';
import { writeProperties } from './write-properties.ts';
import { writeSettings } from './write-settings.ts';
import { writeStyles } from './write-styles.ts';

const wordType = (name: string) =>
  `application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml`;

interface Setting {
  readonly sheet: Sheet;
  /** Whether each sheet has its number. */
  readonly numbers: boolean;
  /** JSON that the document carries along. */
  readonly data: string | undefined;
}

/** Write the parts of a Word document, first the one that the others hang on. */
export function partsOf(view: View, { sheet, numbers, data }: Setting): readonly Part[] {
  const { dir, capitals, header } = view;
  const paragraphs = setPage(view);
  const links = new Map(urlsIn(paragraphs).map((url, at) => [url, `link${at + 1}`]));
  const picture = readPicture(header.image);
  const body = writeBody(paragraphs, {
    dir,
    capitals,
    sheet,
    footer: numbers ? 'footer' : undefined,
    picture: picture ? writePicture(picture, 'photo', { name: header.name, dir }) : '',
    linkTo: (url) => links.get(url),
  });
  const firstNumbers = paragraphs.flatMap(({ style, starts }) =>
    style === 'ListNumber' && starts !== undefined ? [starts] : [],
  );
  const beside = {
    styles: writeStyles(view, sheet),
    numbering: writeNumbering(firstNumbers),
    settings: writeSettings(),
    fontTable: writeFonts(),
    ...(numbers && { footer: writeFooter(header.name, dir) }),
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
    ...(data ? dataParts(embedJson(data, textOf(paragraphs))) : []),
    {
      name: 'docProps/core.xml',
      content: writeProperties(view),
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
  ];
}
