import type { Line, Prose } from '../../view/prose/prose.ts';
import type { Block } from '../../view/view.ts';
import type { Paragraph, ParagraphStyle } from './paragraph.ts';
import type { WordSetter } from './word-setter.ts';

/** Set a piece of a body as paragraphs. */
export function setBlock(block: Block, set: WordSetter): readonly Paragraph[] {
  const list = (
    style: ParagraphStyle,
    items: readonly (readonly Line[])[],
    starts = 1,
  ): readonly Paragraph[] =>
    items.map((lines, at) => ({ style, runs: set.lines(lines), ...(at === 0 && { starts }) }));
  const prose = (all: Prose, style: ParagraphStyle): readonly Paragraph[] =>
    all.flatMap((one) => {
      if (one.kind === 'lines') return [{ style, runs: set.lines(one.lines) }];
      return list(
        one.first === undefined ? 'ListBullet' : 'ListNumber',
        one.items.map((item) => [item]),
        one.first,
      );
    });
  switch (block.kind) {
    case 'prose':
      return prose(block.prose, 'Normal');
    case 'quote':
      return prose(block.prose, 'Quote');
    case 'points':
      return list('ListBullet', block.items);
    case 'tags': {
      const label = set.text(block.label ? block.label + set.colon : '');
      const words = block.words.map((word) => set.line(word));
      return [{ style: 'Keywords', runs: [...label, ...set.dotted(words)] }];
    }
  }
}
