import type { Fact, Facts, TopicRoles } from '../vocabulary.ts';

type Topic = Facts<TopicRoles>;

const nameOf = ({ name }: Topic) => name?.[0]?.value.toLowerCase() ?? '';
const isNameAlone = (topic: Topic) => Object.keys(topic).every((role) => role === 'name');

/** Take topics of one name as one where at most one of them says more: a page names its top skills twice. */
export function mergeTopics(topics: readonly Topic[]): readonly Topic[] {
  const merged: { topic: Topic; readonly again: Fact<string>[] }[] = [];
  const known = new Map<string, (typeof merged)[number]>();
  for (const topic of topics) {
    const name = nameOf(topic);
    const same = name === '' ? undefined : known.get(name);
    if (same && isNameAlone(topic)) same.again.push(...(topic.name ?? []));
    else if (same && isNameAlone(same.topic)) {
      same.again.push(...(same.topic.name ?? []));
      same.topic = topic;
    } else {
      const fresh = { topic, again: [] };
      known.set(name, fresh);
      merged.push(fresh);
    }
  }
  return merged.map(({ topic, again }) => (again.length > 0 ? withRanges(topic, again) : topic));
}

/** A topic, with the ranges where its name appears again. */
function withRanges(topic: Topic, again: readonly Fact<string>[]): Topic {
  const [name, ...others] = topic.name ?? [];
  const ranges = [name, ...again].flatMap((fact) => fact?.ranges ?? []);
  return name ? { ...topic, name: [{ ...name, ranges }, ...others] } : topic;
}
