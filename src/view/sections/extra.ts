import { lasting, once } from '../dates/when.ts';
import type { ViewSettings } from '../options/view-settings.ts';
import { linked, points, present, prose, tags } from '../parts.ts';
import type { Keyed, PlainEntry } from '../read/read-plain-entry.ts';
import type { Chunk, Entry } from '../view.ts';
import { entry } from './entry.ts';

/** Show the entries of a list that JSON Resume does not have. */
export function extra(entries: readonly PlainEntry[], settings: ViewSettings): readonly Entry[] {
  return entries.map(({ title, url, date, start, end, parts, ...body }) => {
    const range = lasting([start.key, end.key], start.text, end.text, settings);
    const day = once(date.key, date.text, settings);
    return entry({
      title: title.text || url.text ? linked(title.key, title.text, url.text, url.key) : undefined,
      line: [...parts.map(said), range && day && { parts: [dayPart(date, day.moments[0]?.text)] }],
      when: range ?? day,
      body: present([
        ...body.prose.map(({ key, text }) => prose(key, text)),
        ...body.points.map(({ key, texts }) => points(key, texts)),
        ...body.words.map(({ key, texts }) => tags(key, texts)),
      ]),
    });
  });
}

/** A single text may be an address. */
function said({ key, text, label }: Keyed): Chunk | undefined {
  const stated = linked(key, '', text, key);
  return stated && label ? { ...stated, label } : stated;
}

const dayPart = ({ key, text }: Keyed, worded = text) => ({ field: key, words: [worded], value: text });
