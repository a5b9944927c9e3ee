import { Dates } from '../dates.tsx';
import { Entry } from '../entry.tsx';
import { Link } from '../link.tsx';
import type { Settings } from '../options/settings.ts';
import type { PlainEntry } from '../read-plain-entry.ts';

export interface ExtraProps {
  readonly entries: readonly PlainEntry[];
  readonly settings: Settings;
}

/** Set a list that JSON Resume does not have. */
export function Extra({ entries, settings }: ExtraProps) {
  return entries.map(({ title, url, date, start, end, parts, ...body }) => {
    const lasts = start || end;
    return (
      <Entry
        settings={settings}
        title={(title || url) && <Link url={url} text={title} />}
        line={[
          ...parts.map((part) => <Link url={part} />),
          lasts && date && <Dates when={{ date }} settings={settings} />,
        ]}
        when={lasts ? { start, end } : { date }}
        {...body}
      />
    );
  });
}
