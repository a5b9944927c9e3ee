import type { Random } from './random.ts';
import { keys, odd, tokens } from './tokens.ts';
import { mutate } from './mutate.ts';
import { payloads } from '../render/html/payloads.ts';

const strange: readonly unknown[] = [
  [null, true, false, 0, -1, 2020, 3.8, 1e21, Infinity, '', ' ', [], {}, [[]], [null], [{}], ['']],
  ['Present', 'heute', '2019-13', '2021-02-30', 'Jan 2020', '2020-01-02T00:00:00Z', '0000', 'x@y', 'a@b.c'],
  [
    'http://',
    'https://münchen.example',
    'example.com/%',
    'mailto:a@b.c',
    '//x.y',
    'HTTPS://A.B',
    'de',
    'en-US',
  ],
].flat();

const write = (random: Random): unknown =>
  random.pick<() => unknown>([
    () => random.pick(strange),
    () => random.pick(strange),
    () => random.pick(payloads),
    () => random.pick(tokens) + random.pick(odd),
    () => random.pick(tokens).repeat(random.pick([1, 20, 1_000])),
  ])();

/** Change a value of JSON in one place: what stands there, or what it is called. */
function changed(value: unknown, random: Random, donor: unknown): unknown {
  const isDeep = typeof value === 'object' && value !== null;
  if (!isDeep || random.once(8)) {
    if (typeof value === 'string' && random.once(2)) return mutate(value, random, random.pick(tokens));
    return random.once(3) ? partOf(donor, random) : write(random);
  }
  const list = Object.entries(value);
  const at = random.below(list.length + 1);
  const one = list[at];
  const name = random.once(6) ? random.pick(keys) : (one?.[0] ?? random.pick(keys));
  const change = random.below(12);
  if (change === 0) list.splice(at, 1);
  else if (change === 1 && one) list.splice(at, 0, one);
  else list.splice(at, 1, [name, one ? changed(one[1], random, donor) : write(random)]);
  return Array.isArray(value) ? list.map(([, part]) => part) : Object.fromEntries(list);
}

/** A value from somewhere inside another. */
function partOf(value: unknown, random: Random): unknown {
  if (typeof value !== 'object' || value === null || random.once(4)) return value;
  return partOf(random.pick(Object.values(value)), random);
}

/** Change a value of JSON in a few places; `donor` is another that parts are taken from. */
export function mutateValue(value: unknown, random: Random, donor: unknown): unknown {
  const times = random.pick([1, 1, 2, 4, 12]);
  let next = value;
  for (let time = 0; time < times; time += 1) next = changed(next, random, donor);
  return next;
}
