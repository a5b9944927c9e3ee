interface AddMenuProps {
  /** What can be added, in a word: "field". */
  readonly what: string;
  /** What it is added to, for those who do not see the menu. */
  readonly to?: string;
  readonly among: readonly { readonly name: string; readonly label: string }[];
  readonly onAdd: (name: string) => void;
}

/** A menu that adds something; nothing where there is nothing to add. */
export function AddMenu({ what, to, among, onAdd }: AddMenuProps) {
  if (among.length === 0) return null;
  return (
    <select
      aria-label={`Add a ${what}${to === undefined ? '' : ` to ${to}`}`}
      value=""
      onChange={({ currentTarget }) => onAdd(currentTarget.value)}
    >
      <option value="">Add a {what}…</option>
      {among.map(({ name, label }) => (
        <option key={name} value={name}>
          {label}
        </option>
      ))}
    </select>
  );
}
