import { namespace } from './namespaces.ts';
import type { Paragraph, ParagraphStyle } from './paragraph.ts';
import type { Sheet } from './sheet.ts';
import { paragraphStyles, textColor } from './styles.ts';
import { firstNumbered } from './write-numbering.ts';
import { writeElement } from './write-element.ts';
import { type RunSetting, writeRuns } from './write-runs.ts';

interface BodySetting extends RunSetting {
  readonly sheet: Sheet;
  /** The relation to what is at the foot of every sheet, if anything is. */
  readonly footer: string | undefined;
  /** What hangs on the first paragraph: a run, or nothing. */
  readonly picture: string;
}

/** The space above what is set close, in twentieths of a point. */
const nearness = 100;

/** Write the body of a Word document. */
export function writeBody(paragraphs: readonly Paragraph[], setting: BodySetting): string {
  let numbered = firstNumbered - 1;
  const written = paragraphs.map((paragraph, at) => {
    if (paragraph.style === 'ListNumber' && paragraph.starts !== undefined) numbered++;
    const list = paragraph.style === 'ListNumber' ? numbered : undefined;
    return writeElement(
      'w:p',
      {},
      writeProperties(paragraph, list),
      at === 0 && setting.picture,
      writeRuns(paragraph.runs, { ...setting, linkColor: headColor(paragraph.style) }),
    );
  });
  return writeElement(
    'w:document',
    { 'xmlns:w': namespace.w, 'xmlns:r': namespace.r },
    writeElement('w:body', {}, ...written, section(setting)),
  );
}

/** In the order that the schema asks for. */
function writeProperties({ style, near, ends }: Paragraph, list: number | undefined): string | false {
  const properties = [
    style !== 'Normal' && writeElement('w:pStyle', { 'w:val': style }),
    ends && paragraphStyles[style].keeps && '<w:keepNext w:val="0"/>',
    list !== undefined &&
      writeElement('w:numPr', {}, '<w:ilvl w:val="0"/>', writeElement('w:numId', { 'w:val': list })),
    near && writeElement('w:spacing', { 'w:before': nearness }),
  ];
  return properties.some(Boolean) && writeElement('w:pPr', {}, ...properties);
}

/** Links that name an entry have the color of names. */
const headColor = (style: ParagraphStyle) =>
  style === 'Heading2' || style === 'Heading3' ? textColor : undefined;

function section({ sheet, footer, dir }: BodySetting): string {
  const { width, height, top, right, bottom, left } = sheet;
  return writeElement(
    'w:sectPr',
    {},
    footer !== undefined && writeElement('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
    writeElement('w:pgSz', { 'w:w': width, 'w:h': height }),
    writeElement('w:pgMar', {
      'w:top': top,
      'w:right': right,
      'w:bottom': bottom,
      'w:left': left,
      'w:header': Math.min(567, top),
      'w:footer': Math.min(567, bottom),
      'w:gutter': 0,
    }),
    writeElement('w:cols', { 'w:space': 708 }),
    dir === 'rtl' && '<w:bidi/>',
  );
}
