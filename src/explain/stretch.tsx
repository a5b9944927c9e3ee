import type { LedgerEntry } from '../convert.ts';

interface StretchProps {
  readonly entry: LedgerEntry;
  /** Where it stands first has an id, which values link to. */
  readonly id: string | undefined;
  readonly text: string;
}

/** A stretch of the document with its fate, linked to where it went. */
export function Stretch({ entry, id, text }: StretchProps) {
  const { fate, pointers, kind } = entry;
  const [first] = pointers ?? [];
  const title = pointers?.join('\n') ?? kind ?? fate;
  if (first === undefined) {
    return (
      <span id={id} class={fate} title={title}>
        {text}
        {fate === 'unmapped' && <small> [not mapped]</small>}
      </span>
    );
  }
  return (
    <a id={id} class={fate} title={title} href={`#${encodeURIComponent(first)}`}>
      {text}
    </a>
  );
}
