import type { ComponentChild } from 'preact';

export interface LineProps {
  readonly class: string;
  readonly parts: readonly ComponentChild[];
  /** Keep each part on one line of the page where it fits. */
  readonly whole?: boolean;
}

/** Set what is there of some short parts on one line; the dot between two stays with the first. */
export function Line({ class: name, parts, whole }: LineProps) {
  const shown = parts.filter(Boolean);
  if (!shown.length) return null;
  return (
    <p class={name}>
      {shown.map((part, place) => {
        const dot = place < shown.length - 1 && '\u00A0·';
        return [place > 0 && ' ', whole ? <span>{[part, dot]}</span> : part, !whole && dot];
      })}
    </p>
  );
}
