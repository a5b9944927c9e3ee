import { useId, useState } from 'preact/hooks';
import type { FormField } from '../form/form-of.ts';
import { problemOf } from '../../values/problem-of.ts';
import { mark } from '../marking.ts';

interface FieldProps {
  readonly field: FormField;
  /** Whether the document links to it. */
  readonly isLinked?: boolean;
  /** Whether the value may be wrong. */
  readonly isDoubtful?: boolean;
  readonly placeholder?: string | undefined;
  /** Without it the field can only be read. */
  readonly onEdit?: ((value: string | readonly string[]) => Promise<void>) | undefined;
}

/** What is typed and not in the resume, or not yet. */
interface Draft {
  readonly text: string;
  /** Why the resume cannot take it. */
  readonly problem?: string | undefined;
  readonly isWritten?: true;
}

/** A field of the resume: what is typed is written when the field is left, if the resume can take it. */
export function Field({ field, isLinked = false, isDoubtful = false, placeholder, onEdit }: FieldProps) {
  const { at, name, label, kind, value } = field;
  const id = useId();
  const [draft, setDraft] = useState<Draft>();
  const { text: shown = value, problem } = draft ?? {};
  const write = async () => {
    if (!draft || draft.isWritten || !onEdit) return;
    const text = draft.text.trim();
    if (text === value) return setDraft(undefined);
    const found = text && kind !== 'list' ? problemOf(name, text) : undefined;
    if (found) return setDraft({ ...draft, problem: found });
    const written: Draft = { text: draft.text, isWritten: true };
    setDraft(written);
    await onEdit(kind === 'list' ? linesOf(text) : text);
    // What was typed meanwhile stays.
    setDraft((now) => (now === written ? undefined : now));
  };
  const shared = {
    id,
    value: shown,
    placeholder,
    readOnly: !onEdit,
    'aria-invalid': problem !== undefined,
    'aria-describedby': problem || isDoubtful ? `${id}-note` : undefined,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      setDraft({ text: currentTarget.value, problem }),
    onBlur: () => void write(),
  };
  return (
    <div
      class={isDoubtful ? 'field doubtful' : 'field'}
      id={isLinked ? mark(at) : undefined}
      data-at={mark(at)}
    >
      <label for={id}>
        {label}
        {kind === 'list' && <small> one per line</small>}
      </label>
      {kind === 'line' ? (
        <input
          {...shared}
          type="text"
          autocomplete="off"
          onKeyDown={({ key }) => key === 'Enter' && void write()}
        />
      ) : (
        <textarea {...shared} rows={Math.min(12, Math.max(2, shown.split('\n').length))} />
      )}
      {(problem || isDoubtful) && (
        <p id={`${id}-note`} class="note">
          {problem ? `Not saved: this is not ${problem}.` : 'Please check: this value may be wrong.'}
        </p>
      )}
    </div>
  );
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
