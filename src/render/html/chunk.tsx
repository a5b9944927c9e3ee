import type { ComponentChild } from 'preact';
import type { PageFields } from '../../resume/page-fields.ts';
import { wordsOf } from '../../view/prose/plain-text.ts';
import type { Chunk as ChunkView, Part as PartView } from '../../view/view.ts';
import { classList, classUnless } from './classes.ts';
import { printedUrl } from './printed-url.ts';
import { setLine } from './prose.tsx';

/** What everything in a section is set by. */
export interface Setting {
  /** What is between the words of a list, and after a label. */
  readonly comma: string;
  readonly colon: string;
  readonly dir: 'ltr' | 'rtl';
  /** The field that is usually shown here, which needs no class. */
  readonly usual: PageFields;
}

interface ChunkProps {
  readonly chunk: ChunkView;
  readonly setting: Setting;
  /** The field that is usually here. */
  readonly usual?: string | undefined;
}

/** Set parts that belong together. */
export function Chunk({ chunk, setting, usual }: ChunkProps) {
  return (
    <>
      {chunk.label && `${chunk.label}${setting.colon}`}
      {setParts(chunk.parts, setting.comma, usual)}
    </>
  );
}

/** Set parts with a comma between each two. */
export function setParts(parts: readonly PartView[], comma: string, usual?: string): ComponentChild {
  return parts.map((part, at) => [at > 0 && (part.joint ?? comma), <Part part={part} usual={usual} />]);
}

/** Set the words of a field, which may run in another direction than the line around them. */
export function Part({ part, usual }: { readonly part: PartView; readonly usual?: string | undefined }) {
  const { field, url, value } = part;
  const words = setLine(part.words);
  const name = classUnless(url ? undefined : usual, field);
  if (url) {
    return (
      <a
        class={classList(name, isNamed(field) && 'u-url')}
        href={url}
        data-url={printedUrl(url, wordsOf(part.words))}
      >
        {words}
      </a>
    );
  }
  if (value === undefined) return <bdi class={classList(name)}>{words}</bdi>;
  return (
    <data class={classList(name)} value={value}>
      {words}
    </data>
  );
}

/** Tell whether the link of a field shows the name of a thing; url and github show the address. */
const isNamed = (field: string) => field !== 'url' && field !== 'github';

/** Set chunks on one line. */
export function Line({
  chunks,
  setting,
}: {
  readonly chunks: readonly ChunkView[];
  readonly setting: Setting;
}) {
  if (!chunks.length) return null;
  return (
    <p class="line">
      {chunks.map((chunk, at) => [at > 0 && dot, <Chunk chunk={chunk} setting={setting} />])}
    </p>
  );
}

/** What is between chunks; it stays with the first. */
export const dot = '\u00A0· ';
