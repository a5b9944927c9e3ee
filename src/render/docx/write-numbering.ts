import { writeElement } from './write-element.ts';
import { namespace } from './namespaces.ts';

/** The list that all bullets are of. */
export const bullets = 1;
/** The list of the style for numbered items; each list of the document has its own, from `firstNumbered`. */
export const numbers = 2;
export const firstNumbered = 3;

const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8];
/** Twentieths of a point that a level is set in. */
const step = 284;

/**
 * Write the lists of a document, one for all bullets and one for each of the numbered lists.
 * @param starts the first number of each numbered list
 */
export function writeNumbering(starts: readonly number[]): string {
  return writeElement(
    'w:numbering',
    { 'xmlns:w': namespace.w },
    writeKind(0, 'ListBullet', (depth) => ['bullet', depth % 2 ? '–' : '•']),
    writeKind(1, 'ListNumber', (depth) => ['decimal', `%${depth + 1}.`]),
    writeList(bullets, 0),
    writeList(numbers, 1),
    ...starts.map((start, at) =>
      writeList(
        firstNumbered + at,
        1,
        `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`,
      ),
    ),
  );
}

function writeKind(
  id: number,
  style: string,
  look: (depth: number) => readonly [format: string, text: string],
): string {
  return writeElement(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    '<w:multiLevelType w:val="hybridMultilevel"/>',
    ...depths.map((depth) => {
      const [format, text] = look(depth);
      return writeElement(
        'w:lvl',
        { 'w:ilvl': depth },
        '<w:start w:val="1"/>',
        writeElement('w:numFmt', { 'w:val': format }),
        depth === 0 && writeElement('w:pStyle', { 'w:val': style }),
        writeElement('w:lvlText', { 'w:val': text }),
        '<w:lvlJc w:val="left"/>',
        writeElement('w:pPr', {}, writeElement('w:ind', { 'w:left': step * (depth + 1), 'w:hanging': step })),
      );
    }),
  );
}

function writeList(id: number, kind: number, restart = ''): string {
  return writeElement(
    'w:num',
    { 'w:numId': id },
    writeElement('w:abstractNumId', { 'w:val': kind }),
    restart,
  );
}
