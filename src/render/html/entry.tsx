import type { Entry as EntryView } from '../../view/view.ts';
import { Block } from './block.tsx';
import { Chunk, Line, type Setting } from './chunk.tsx';
import { classList } from './classes.ts';
import { When } from './when.tsx';

interface EntryProps {
  readonly entry: EntryView;
  readonly setting: Setting;
  /** What microformats call the entry. */
  readonly class?: string | undefined;
  readonly level?: 3 | 4;
}

/** Set an entry: its head (title, line, dates, in the order that readers of plain text need), then its body. */
export function Entry({ entry, setting, level = 3, class: name }: EntryProps) {
  const { title, line, when, body, entries } = entry;
  const Title = level === 3 ? 'h3' : 'h4';
  const titled = title || line.length > 0;
  return (
    <article class={classList(!entries.length && name, entries.length > 0 && 'group')}>
      {(titled || when) && (
        <div class="head">
          {titled && (
            <div class="what">
              {title && (
                <Title>
                  <Chunk chunk={title} setting={setting} usual={setting.usual.title} />
                </Title>
              )}
              <Line chunks={line} setting={setting} />
            </div>
          )}
          {when && <When when={when} />}
        </div>
      )}
      {body.length > 0 && (
        <div class="body">
          {body.map((block) => (
            <Block block={block} setting={setting} />
          ))}
        </div>
      )}
      {entries.map((role) => (
        <Entry entry={role} setting={setting} level={4} class={name} />
      ))}
    </article>
  );
}
