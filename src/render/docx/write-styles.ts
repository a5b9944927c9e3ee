import type { View } from '../../view/view.ts';
import { namespace } from './namespaces.ts';
import { type Sheet, textWidth } from './sheet.ts';
import { fonts, paragraphStyles, ruleColor, type Style, textSize, textStyles } from './styles.ts';
import { writeElement } from './write-element.ts';

/** Write the styles of a Word document; elements are in the order that the schema asks for. */
export function writeStyles(view: View, sheet: Sheet): string {
  return writeElement(
    'w:styles',
    { 'xmlns:w': namespace.w },
    defaults(view),
    ...Object.entries(paragraphStyles).map(([id, style]) => paragraphStyle(id, style, view, sheet)),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ...Object.entries(textStyles).map(([id, style]) => textStyle(id, style)),
  );
}

function defaults({ lang, dir, capitals }: View): string {
  const font = writeElement('w:rFonts', {
    'w:ascii': fonts.text,
    'w:hAnsi': fonts.text,
    'w:cs': fonts.complex,
  });
  const isEastAsian = /^(?:ja|ko|zh)\b/i.test(lang);
  const language = writeElement('w:lang', {
    'w:val': lang,
    'w:eastAsia': isEastAsian ? lang : undefined,
    'w:bidi': dir === 'rtl' || !(capitals || isEastAsian) ? lang : undefined,
  });
  // Scripts without capitals fill their lines, and need more room between them
  const spacing = writeElement('w:spacing', {
    'w:after': 0,
    'w:line': capitals ? 259 : 283,
    'w:lineRule': 'auto',
  });
  return writeElement(
    'w:docDefaults',
    {},
    writeElement('w:rPrDefault', {}, writeElement('w:rPr', {}, font, sizes(textSize), language)),
    writeElement('w:pPrDefault', {}, writeElement('w:pPr', {}, spacing)),
  );
}

function paragraphStyle(id: string, style: Style, { dir }: View, sheet: Sheet): string {
  const isUsual = id === 'Normal';
  const { keeps, list, ruled, dated, before, indent, level } = style;
  const end = textWidth(sheet);
  const properties = [
    keeps && '<w:keepNext/><w:keepLines/>',
    isUsual && '<w:widowControl/>',
    list && writeElement('w:numPr', {}, value('numId', list)),
    ruled && writeElement('w:pBdr', {}, border),
    dated && writeElement('w:tabs', {}, writeElement('w:tab', { 'w:val': 'right', 'w:pos': end })),
    isUsual && dir === 'rtl' && '<w:bidi/>',
    before !== undefined && writeElement('w:spacing', { 'w:before': before }),
    indent && writeElement('w:ind', { 'w:left': indent, 'w:right': indent }),
    level !== undefined && value('outlineLvl', level),
  ];
  return writeElement(
    'w:style',
    {
      'w:type': 'paragraph',
      'w:default': isUsual ? 1 : undefined,
      'w:customStyle': style.own && 1,
      'w:styleId': id,
    },
    value('name', style.name),
    !isUsual && value('basedOn', 'Normal'),
    style.next && value('next', style.next),
    '<w:qFormat/>',
    filled('w:pPr', properties),
    filled('w:rPr', textLook(style)),
  );
}

function textStyle(id: string, style: Style): string {
  return writeElement(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': style.own && 1, 'w:styleId': id },
    value('name', style.name),
    value('basedOn', 'DefaultParagraphFont'),
    value('uiPriority', 99),
    filled('w:rPr', textLook(style)),
  );
}

function textLook({ font, bold, color, size, underline }: Style): readonly Written[] {
  return [
    font && writeElement('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:cs': font }),
    bold && '<w:b/><w:bCs/>',
    color && value('color', color),
    size && sizes(size),
    underline && writeElement('w:u', { 'w:val': 'single', 'w:color': underline }),
  ];
}

type Written = string | 0 | false | undefined;

const border = writeElement('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 2, 'w:color': ruleColor });
const value = (name: string, val: string | number) => writeElement(`w:${name}`, { 'w:val': val });
const sizes = (size: number) => value('sz', size) + value('szCs', size);
/** Write an element if it has content. */
const filled = (name: string, content: readonly Written[]) =>
  content.some(Boolean) && writeElement(name, {}, ...content);
