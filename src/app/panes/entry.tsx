import { useState } from 'preact/hooks';
import type { Pointer } from '../../values/pointer.ts';
import { type FormEntry, hasValues } from '../form/form-of.ts';
import { mark } from '../marking.ts';
import { AddMenu } from './add-menu.tsx';
import { Field } from './field.tsx';

export type OnEdit = (at: Pointer, value: string | readonly string[]) => Promise<void>;

interface EntryProps {
  readonly entry: FormEntry;
  readonly doubts: ReadonlySet<Pointer>;
  readonly isRemovable?: boolean;
  readonly onEdit?: OnEdit | undefined;
}

/** Fields that an entry which is to be filled in shows at first. */
const first = 3;

/** An entry of a section: the fields that have a value, and those that a person adds. */
export function Entry({ entry, doubts, isRemovable = false, onEdit }: EntryProps) {
  const { at, title, fields } = entry;
  const [added, setAdded] = useState<readonly string[]>(() =>
    hasValues(entry) ? [] : fields.slice(0, first).map(({ name }) => name),
  );
  const shown = fields.filter(({ name, value }) => value !== '' || added.includes(name));
  const others = fields.filter((field) => !shown.includes(field));
  const isDoubtful = (place: Pointer) =>
    doubts.has(place) || [...doubts].some((one) => one.startsWith(`${place}/`));
  return (
    <fieldset data-at={mark(at)}>
      <legend>{title || 'New entry'}</legend>
      {shown.map((field) => (
        <Field
          key={field.at}
          field={field}
          isLinked
          isDoubtful={isDoubtful(field.at)}
          onEdit={onEdit && ((value) => onEdit(field.at, value))}
        />
      ))}
      {onEdit && (
        <AddMenu
          what="field"
          to={title || 'the new entry'}
          among={others}
          onAdd={(name) => setAdded([...added, name])}
        />
      )}
      {onEdit && isRemovable && (
        <button type="button" onClick={() => onEdit(at, '')}>
          Remove this entry
        </button>
      )}
    </fieldset>
  );
}
