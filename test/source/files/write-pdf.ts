/** Text painted on a page: points from the top left corner. */
export interface Painted {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** Red, green and blue, from 0 to 1. */
  readonly color?: string;
  /** How it is painted: 3 for not at all. */
  readonly mode?: number;
  /** By how much its letters stand apart. */
  readonly spacing?: number;
  /** Where it leads. */
  readonly link?: string;
  /** What the page does before: in the language of PDF pages. */
  readonly before?: string;
}

const [width, height] = [595, 842];

/** What the encoding of the fonts has from 0x80 on. */
const high = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';
const encoded = (text: string) =>
  text.replace(/[^\0-\xff]/g, (sign) => String.fromCharCode(0x80 + Math.max(0, high.indexOf(sign))));

/** Write a PDF by hand: A4 pages in Helvetica, text where it is told to stand. */
export function writePdf(pages: readonly (readonly Painted[])[], trailer = ''): Uint8Array {
  const objects: string[] = [];
  const add = (object: string) => objects.push(object);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((painted) => {
    const content = painted.map(instructionsOf).join('\n');
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const links = painted.flatMap((one) => (one.link ? [`${add(linkOf(one, one.link))} 0 R`] : []));
    return `${add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${stream} 0 R /Annots [${links.join(' ')}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
    )} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function instructionsOf({
  text,
  x,
  y,
  size = 10,
  bold,
  color = '0 0 0',
  mode = 0,
  spacing = 0,
  before = '',
}: Painted) {
  const written = encoded(text).replace(/[\\()]/g, '\\$&');
  return `${before}\nBT ${color} rg /F${bold ? 2 : 1} ${size} Tf ${spacing} Tc ${mode} Tr ${x} ${height - y} Td (${written}) Tj ET`;
}

function linkOf({ text, x, y, size = 10 }: Painted, target: string): string {
  const rect = [x, height - y - 2, x + 0.6 * size * text.length, height - y + size].join(' ');
  return `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${target}) >> >>`;
}
