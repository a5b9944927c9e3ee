import type { Painted } from './write-pdf.ts';

const [left, main, right] = [36, 215, 580];
const [size, leading] = [9, 12.5];

/** How wide a text is set, about. */
const widthOf = (text: string) =>
  [...text].reduce(
    (sum, sign) =>
      sum +
      (/[\sfijlt.,:;'|()[\]!/-]/.test(sign)
        ? 0.28
        : /[mwMW@–—]/.test(sign)
          ? 0.8
          : /\p{Lu}/u.test(sign)
            ? 0.69
            : 0.54),
    0,
  ) * size;

/** Set a text on a page of two columns: who the person is above, the sections named in the one on the left. */
export function typeset(text: string, aside: readonly string[]): readonly Painted[] {
  const [name = '', label = '', ...rest] = text.trimEnd().split('\n');
  const painted: Painted[] = [
    { text: name, x: left, y: 60, size: 24, bold: true },
    { text: label, x: left, y: 80, size: 12 },
  ];
  const heights: Record<number, number> = { [left]: 115, [main]: 115 };
  let x = left;
  for (const line of rest.flatMap((one) => (one.includes(' | ') ? one.split(' | ') : [one]))) {
    const isHeading = /^[A-Z ]{5,}$/.test(line);
    if (isHeading) x = aside.includes(line) ? left : main;
    const width = x === left ? main - left - 12 : right - main;
    const [said = '', date] = line.split(/\t(?=[^\t]+$)/).map((part) => part.replace('•', '').trim());
    const isBullet = line.startsWith('•');
    const own = isBullet ? (date ?? said) : said;
    const inset = isBullet ? 12 : 0;
    wrap(own, width - inset).forEach((row, at) => {
      const y = heights[x] as number;
      if (isBullet && at === 0) painted.push({ text: '•', x, y, size });
      painted.push({
        text: row,
        x: x + inset,
        y,
        size: isHeading ? 11 : size,
        bold: isHeading || (!isBullet && !!date),
      });
      if (!isBullet && date) painted.push({ text: date, x: right - widthOf(date), y, size });
      heights[x] = y + leading;
    });
    if (line === '') heights[x] = (heights[x] as number) + leading / 2;
  }
  return painted;
}

function wrap(text: string, width: number): readonly string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const row = rows.at(-1);
    if (row !== undefined && widthOf(`${row} ${word}`) <= width) rows[rows.length - 1] = `${row} ${word}`;
    else rows.push(word);
  }
  return rows;
}
