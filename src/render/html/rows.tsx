import type { Part as PartView, Section } from '../../view/view.ts';
import { wordsOf } from '../../view/prose/plain-text.ts';
import { Part, setParts, type Setting } from './chunk.tsx';
import { classList, classUnless } from './classes.ts';
import { setWords } from './words.tsx';

type RowsProps = Omit<Extract<Section, { kind: 'rows' }>, 'id' | 'key' | 'title' | 'kind'> & {
  readonly setting: Setting;
};

/** Set rows: those with words, then names with a note, then names alone, which run on in a line. */
export function Rows({ rows, pairs, names, setting }: RowsProps) {
  const { usual } = setting;
  const named = rows.filter(({ name }) => name);
  const nameless = rows.filter(({ name }) => !name);
  return (
    <>
      {named.length > 0 && (
        <dl class={classList('rows', named.some(isLong) ? 'long' : undefined)}>
          {named.map(({ name, note, words }) => (
            <div>
              <dt>
                {name && <Part part={name} usual={usual.name} />}
                {note && <Note note={note} usual={usual.note} />}
              </dt>
              <dd class={heldClass(words, usual.words)}>{setHeld(words, setting)}</dd>
            </div>
          ))}
        </dl>
      )}
      {nameless.map(({ note, words }) => (
        <p class={classList('names', heldClass(words, usual.name))}>
          {setHeld(words, note ? { ...setting, dir: undefined } : setting)}
          {note && <Note note={note} usual={usual.note} />}
        </p>
      ))}
      {pairs.length > 0 && (
        <dl class="pairs">
          {pairs.map(({ name, note }) => (
            <div>
              <dt>{name && <Part part={name} usual={usual.name} />}</dt>
              <dd>{note && <Part part={note} usual={usual.note} />}</dd>
            </div>
          ))}
        </dl>
      )}
      {names.length > 0 && (
        <p class={classList('names', heldClass(names, usual.name))}>{setHeld(names, setting)}</p>
      )}
    </>
  );
}

/** So many characters a name may have that is in a rail beside its words: a wrapped one is read in the wrong order. */
const longest = 17;

function isLong({ name, note }: RowsProps['rows'][number]): boolean {
  const text = [name, note].map((part) => (part ? wordsOf(part.words) : '')).join(' ');
  return text.trimEnd().length > longest;
}

/** The field of words that are all of one. */
function fieldOf(words: readonly PartView[]): string | undefined {
  const [first] = words;
  return first && words.every(({ field }) => field === first.field) ? first.field : undefined;
}

/** The class of what holds words of one field: it says the field for all of them. */
function heldClass(words: readonly PartView[], usual: string | undefined): string | undefined {
  return classList(classUnless(usual, fieldOf(words) ?? ''));
}

/** Words of one field need no class each. */
function setHeld(
  all: readonly PartView[],
  { comma, dir }: { readonly comma: string; readonly dir: 'ltr' | 'rtl' | undefined },
) {
  if (fieldOf(all) === undefined) return setParts(all, comma);
  return setWords(
    all.map(({ words }) => words),
    comma,
    dir,
  );
}

interface NoteProps {
  readonly note: PartView;
  readonly usual: string | undefined;
}

function Note({ note, usual }: NoteProps) {
  return (
    <>
      {' '}
      <small>
        (<Part part={note} usual={usual} />)
      </small>
    </>
  );
}
