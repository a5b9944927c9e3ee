import type { ComponentChild } from 'preact';
import { Dates, type When } from './dates.tsx';
import { Line } from './line.tsx';
import { Highlights } from './highlights.tsx';
import { Paragraphs } from './prose.tsx';
import type { Settings } from './options/settings.ts';
import { Text } from './text.tsx';

export interface EntryProps {
  readonly settings: Settings;
  readonly class?: string;
  readonly level?: 3 | 4;
  readonly title: ComponentChild;
  readonly line?: readonly ComponentChild[];
  readonly when?: When;
  readonly prose?: string;
  readonly quote?: string;
  readonly highlights?: readonly string[];
  /** Short words at the end: courses, keywords. */
  readonly words?: readonly string[];
  /** What the short words are. */
  readonly label?: string;
  /** Entries that belong to this one. */
  readonly children?: ComponentChild;
}

/** Set an entry: its head (title, line, dates, in the order that readers of plain text need), then its body. */
export function Entry({ settings, title, line = [], when, children, level = 3, ...rest }: EntryProps) {
  const Title = level === 3 ? 'h3' : 'h4';
  const dated = when && Object.values(when).some(Boolean);
  const headed = title || line.some(Boolean);
  const body = setBody(rest, settings.colon);
  return (
    <article class={[rest.class, !headed && 'bare'].filter(Boolean).join(' ') || undefined}>
      {(headed || dated) && (
        <div class="head">
          {title && <Title>{title}</Title>}
          <Line class="line" parts={line} />
          {dated && (
            <p class="when">
              <Dates when={when} settings={settings} />
            </p>
          )}
        </div>
      )}
      {body.length > 0 && <div class="body">{body}</div>}
      {children}
    </article>
  );
}

function setBody(
  { prose, quote, highlights = [], words = [], label }: Partial<EntryProps>,
  colon: string,
): readonly ComponentChild[] {
  return [
    prose && <Paragraphs text={prose} />,
    quote && (
      <blockquote>
        <Paragraphs text={quote} />
      </blockquote>
    ),
    highlights.length > 0 && <Highlights texts={highlights} />,
    words.length > 0 && (
      <Line
        class="line"
        parts={words.map((word, place) => (
          <>
            {place === 0 && label && `${label}${colon}`}
            <Text>{word}</Text>
          </>
        ))}
      />
    ),
  ].filter(Boolean);
}
