import type { ToCheck } from '../form/to-check.ts';
import { mark } from '../marking.ts';
import type { OnEdit } from './entry.tsx';
import { Field } from './field.tsx';

interface CheckListProps {
  readonly list: readonly ToCheck[];
  readonly onEdit?: OnEdit | undefined;
  /** Show a stretch of the document. */
  readonly onShow?: ((start: number) => void) | undefined;
}

/** Lines that are listed at once. */
const most = 100;

/** What a person should look at: gaps as fields, doubtful values to confirm, text that found no field. */
export function CheckList({ list, onEdit, onShow }: CheckListProps) {
  return (
    <ul class="checks">
      {list.slice(0, most).map((one, index) => (
        <li key={keyOf(one, index)} class={one.kind === 'message' ? one.severity : one.kind}>
          <Line one={one} onEdit={onEdit} onShow={onShow} />
        </li>
      ))}
      {list.length > most && <li>and {list.length - most} more.</li>}
    </ul>
  );
}

const keyOf = (one: ToCheck, index: number) =>
  one.kind === 'unmapped' ? `u${one.range[0]}` : `${one.kind}${one.at ?? index}`;

function Line({ one, onEdit, onShow }: Omit<CheckListProps, 'list'> & { readonly one: ToCheck }) {
  switch (one.kind) {
    case 'gap':
    case 'doubt': {
      const value = one.kind === 'doubt' ? one.value : '';
      const suggestion = one.kind === 'gap' ? one.suggestion : undefined;
      const name = one.at.slice(one.at.lastIndexOf('/') + 1);
      const label = one.of ? `${one.label} (${one.of})` : one.label;
      return (
        <>
          <Field
            field={{ at: one.at, name, label, kind: value.length > 60 ? 'text' : 'line', value }}
            isDoubtful={one.kind === 'doubt'}
            placeholder={one.kind === 'gap' ? 'Missing' : undefined}
            onEdit={onEdit && ((written) => onEdit(one.at, written))}
          />
          {onEdit && one.kind === 'doubt' && (
            <button type="button" onClick={() => onEdit(one.at, one.value)}>
              This is right
            </button>
          )}
          {suggestion !== undefined &&
            (onEdit ? (
              <button type="button" onClick={() => onEdit(one.at, suggestion)}>
                Use “{suggestion}”
              </button>
            ) : (
              <p>
                Suggested: <q>{suggestion}</q>
              </p>
            ))}
        </>
      );
    }
    case 'offer':
      return (
        <>
          <p>
            {one.label} could be <q>{one.value}</q>. {one.reason}
          </p>
          {onEdit && (
            <button type="button" onClick={() => onEdit(one.at, one.value)}>
              Add it
            </button>
          )}
        </>
      );
    case 'unmapped':
      return (
        <>
          <p>
            No field for <q>{one.text.length > 120 ? `${one.text.slice(0, 120)}…` : one.text}</q>
          </p>
          <Show start={one.range[0]} onShow={onShow} />
        </>
      );
    default:
      return (
        <>
          <p data-at={one.at && mark(one.at)}>
            <b>{one.severity === 'error' ? 'Error' : one.severity === 'warning' ? 'Warning' : 'Note'}</b>{' '}
            {one.reason} {one.hint}
          </p>
          {one.range && <Show start={one.range[0]} onShow={onShow} />}
        </>
      );
  }
}

function Show({ start, onShow }: { readonly start: number; readonly onShow: CheckListProps['onShow'] }) {
  return onShow ? (
    <button type="button" onClick={() => onShow(start)}>
      Show in the document
    </button>
  ) : null;
}
