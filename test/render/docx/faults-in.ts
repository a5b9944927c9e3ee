import { readXml, type XmlElement, elementsIn } from '../../../src/text/xml.ts';

const token =
  /<(?:\?xml [^<>?]*\?|(\/)?([\w:]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/)?)>|[^<&>]+|&(?:amp|lt|gt|quot);|[^]/gu;
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Tell what keeps a text from being a document of XML 1.0. */
export function faultsIn(document: string): readonly string[] {
  const faults = allowed.test(document) ? [] : ['a sign that XML forbids'];
  const open: string[] = [];
  for (const [whole, closing, name, attributes = '', empty] of document.matchAll(token)) {
    if (name && closing && open.pop() !== name) faults.push(`${whole} closes nothing`);
    if (name && !closing && !empty) open.push(name);
    if (!name && /^[<&>]$/.test(whole)) faults.push(`a bare ${whole}`);
    const names = [...attributes.matchAll(/\s([\w:]+)=/g)].map(([, one]) => one);
    if (new Set(names).size < names.length) faults.push(`${whole} says something twice`);
    if (/&(?!(?:amp|lt|gt|quot);)/.test(attributes)) faults.push(`${whole} has a bare &`);
  }
  return [...faults, ...open.map((name) => `${name} is never closed`)];
}

/** What elements hold, in the order that ECMA-376 asks for; of what this writes. */
const orders: Readonly<Record<string, string>> = {
  document: 'body',
  p: 'pPr * r hyperlink fldSimple',
  fldSimple: 'r',
  hyperlink: 'r',
  r: 'rPr * t tab br drawing',
  pPr: 'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr',
  rPr: 'rStyle rFonts b bCs i iCs caps smallCaps strike color spacing kern sz szCs highlight u rtl cs lang',
  numPr: 'ilvl numId',
  sectPr: 'footerReference type pgSz pgMar pgNumType cols titlePg bidi docGrid',
  styles: 'docDefaults latentStyles style',
  docDefaults: 'rPrDefault pPrDefault',
  style: 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr',
  numbering: 'abstractNum num',
  abstractNum: 'nsid multiLevelType tmpl name lvl',
  lvl: 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr',
  num: 'abstractNumId lvlOverride',
  lvlOverride: 'startOverride lvl',
  settings: 'zoom defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang',
  font: 'altName panose1 charset family notTrueType pitch sig',
  anchor: 'simplePos positionH positionV extent effectExtent wrapSquare docPr cNvGraphicFramePr graphic',
  pic: 'nvPicPr blipFill spPr',
  blipFill: 'blip stretch',
  spPr: 'xfrm prstGeom',
  xfrm: 'off ext',
};

/** Tell which elements stand where the schema of Word does not look for them; behind a `*` any order will do. */
export function misplacedIn(document: string): readonly string[] {
  const visit = (element: XmlElement): readonly string[] => {
    const [strict = '', free = ''] = (orders[element.name] ?? '*').split('*').map((part) => part.trim());
    const names = elementsIn(element).map(({ name }) => name);
    const places = names.map((name) => {
      const at = strict.split(' ').indexOf(name);
      return at < 0 && free.split(' ').includes(name) ? Infinity : at;
    });
    const misplaced = names.filter((_, at) => {
      const place = places[at] as number;
      return place < 0 || place < Math.max(0, ...places.slice(0, at));
    });
    const own = orders[element.name] ? misplaced.map((name) => `${name} in ${element.name}`) : [];
    return [...own, ...elementsIn(element).flatMap(visit)];
  };
  const root = readXml(document);
  return root ? visit(root) : ['nothing'];
}
