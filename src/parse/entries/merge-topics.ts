import type { Facts, TopicRoles } from '../vocabulary.ts';
import { key } from '../lexicon/words.ts';

type Topic = Facts<TopicRoles>;

const nameOf = ({ name }: Topic) => key(name?.[0]?.value ?? '');
const isNameAlone = (topic: Topic) => Object.keys(topic).every((role) => role === 'name');

/** Take topics of one name as one where at most one of them says more: a page names its top skills twice. */
export function mergeTopics(topics: readonly Topic[]): Topic[] {
  const merged: Topic[] = [];
  const places = new Map<string, number>();
  for (const topic of topics) {
    const name = nameOf(topic);
    const at = name === '' ? undefined : places.get(name);
    const known = at === undefined ? undefined : merged[at];
    if (at !== undefined && known && (isNameAlone(known) || isNameAlone(topic)))
      merged[at] = isNameAlone(topic) ? also(known, topic) : also(topic, known);
    else places.set(name, merged.push(topic) - 1);
  }
  return merged;
}

/** A topic, with the places where it stands again. */
function also(topic: Topic, again: Topic): Topic {
  const [name, ...others] = topic.name ?? [];
  const places = (again.name ?? []).flatMap((fact) => fact.ranges);
  return name ? { ...topic, name: [{ ...name, ranges: [...name.ranges, ...places] }, ...others] } : topic;
}
