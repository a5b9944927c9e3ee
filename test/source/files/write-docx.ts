import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org';
const word = `xmlns:w="${main}/wordprocessingml/2006/main" xmlns:r="${main}/officeDocument/2006/relationships" xmlns:mc="mc" xmlns:wps="wps" xmlns:v="v"`;
const relations = `${main}/officeDocument/2006/relationships`;

/** The parts of a Word document beside its body, in the language of Word. */
export interface Parts {
  readonly styles?: string;
  readonly numbering?: string;
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  /** Where links lead, by their ids. */
  readonly links?: Readonly<Record<string, string>>;
}

/** Write a Word document by hand. */
export function writeDocx(
  body: string,
  { styles, numbering, header, footer, footnotes, links = {} }: Parts = {},
): Uint8Array {
  const part = (name: string, content: string) =>
    `<?xml version="1.0"?><w:${name} ${word}>${content}</w:${name}>`;
  const parts = {
    styles,
    numbering,
    header: header && part('hdr', header),
    footer: footer && part('ftr', footer),
    footnotes: footnotes && part('footnotes', footnotes),
  };
  const there = Object.entries(parts).flatMap(([name, content]) =>
    content ? [[name, content] as const] : [],
  );
  const targets = [
    ...there.map(([name]) => `<Relationship Id="${name}" Type="${relations}/${name}" Target="${name}.xml"/>`),
    ...Object.entries(links).map(
      ([id, target]) =>
        `<Relationship Id="${id}" Type="${relations}/hyperlink" Target="${target}" TargetMode="External"/>`,
    ),
  ];
  const references = ['header', 'footer'].flatMap((name) =>
    there.some(([own]) => own === name) ? [`<w:${name}Reference w:type="default" r:id="${name}"/>`] : [],
  );
  const files: Record<string, string> = {
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${targets.join('')}</Relationships>`,
    'word/document.xml': part(
      'document',
      `<w:body>${body}<w:sectPr>${references.join('')}</w:sectPr></w:body>`,
    ),
    ...Object.fromEntries(there.map(([name, content]) => [`word/${name}.xml`, content])),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [name, strToU8(content)])),
  );
}

/** A paragraph of one run. */
export const p = (text: string, properties = '', look = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${run(text, look)}</w:p>`;

/** A run. */
export const run = (text: string, look = ''): string =>
  `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
