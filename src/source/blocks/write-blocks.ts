import { fold, foldable } from '../fold.ts';
import type { Message } from '../rules.ts';
import type { Hint, Source } from '../source.ts';
import { type Block, isBlank, type Paragraph } from './blocks.ts';
import { flatten } from './flatten.ts';

/** Write blocks as a source: their text becomes the document, their format becomes hints. */
export function writeBlocks(blocks: readonly Block[], messages: readonly Message[] = []): Source {
  const hints: Hint[] = [];
  let text = '';
  let gap = false;
  for (const paragraph of flatten(blocks)) {
    if (isBlank(paragraph)) gap = true;
    else {
      if (text !== '') text += gap || paragraph.gap || paragraph.level !== undefined ? '\n\n' : '\n';
      text = writeParagraph(paragraph, text, hints);
      gap = false;
    }
  }
  const runs = text ? [{ text: 0, origin: 0, length: text.length, originLength: text.length }] : [];
  return { origin: text, text, runs, hints, ...(messages.length > 0 && { messages }) };
}

function writeParagraph(
  { pieces, level, marker, depth = 0 }: Paragraph,
  before: string,
  hints: Hint[],
): string {
  const start = before.length;
  const mark = marker ? `${'  '.repeat(depth)}${marker} ` : '';
  let text = before + mark;
  const own: Hint[] = level === undefined ? [] : [{ kind: 'heading', start: text.length, level }];
  own.push({ kind: 'break', start: text.length });
  let bold = true;
  let strong = text.length;
  for (const piece of pieces) {
    const from = text.length;
    let said = piece.text.replace(foldable, fold);
    if (from === start + mark.length) said = said.trimStart();
    text += said;
    const [left, right] = [from + said.length - said.trimStart().length, from + said.trimEnd().length];
    if (piece.link && left < right)
      own.push({ kind: 'link', start: left, end: right, target: piece.link, place: [left, right] });
    bold &&= piece.bold === true || said.trim() === '';
    if (bold) strong = Math.max(strong, right);
  }
  if (strong > start + mark.length) own.push({ kind: 'strong', start: start + mark.length, end: strong });
  hints.push(...own.sort((a, b) => a.start - b.start));
  return text.trimEnd();
}
