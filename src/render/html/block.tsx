import type { Block as BlockView } from '../../view/view.ts';
import { dot, type Setting } from './chunk.tsx';
import { classList, classUnless } from './classes.ts';
import { Prose, setLines } from './prose.tsx';
import { setWords } from './words.tsx';

/** Set a piece of a body; the class says which field it shows, of a list each element. */
export function Block({ block, setting }: { readonly block: BlockView; readonly setting: Setting }) {
  const name = classUnless(setting.usual[block.kind], block.field);
  switch (block.kind) {
    case 'prose':
      return <Prose prose={block.prose} class={name} />;
    case 'quote':
      return (
        <blockquote class={classList(name)}>
          <Prose prose={block.prose} isInside />
        </blockquote>
      );
    case 'points':
      return (
        <ul class={classList(name)}>
          {block.items.map((lines) => (
            <li>{setLines(lines)}</li>
          ))}
        </ul>
      );
    case 'tags':
      return (
        <p class={classList('tags', name)}>
          {block.label && `${block.label}${setting.colon}`}
          {setWords(block.words, dot, block.label ? undefined : setting.dir)}
        </p>
      );
  }
}
