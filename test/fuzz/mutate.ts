import type { Random } from './random.ts';
import { odd, tokens } from './tokens.ts';

/** Longer ones tell no more and take longer. */
const longest = 100_000;

type Mutation = (text: string, random: Random, donor: string) => string;

/** A stretch of a text; most are short. */
function stretch(text: string, random: Random): readonly [start: number, end: number] {
  const start = random.below(text.length + 1);
  const most = random.pick([1, 2, 8, 40, 400, text.length]);
  return [start, Math.min(text.length, start + random.below(most + 1))];
}

const cut = (text: string, start: number, end: number, between: string) =>
  text.slice(0, start) + between + text.slice(end);

const byLines =
  (change: (lines: string[], random: Random) => void): Mutation =>
  (text, random) => {
    const lines = text.split('\n');
    change(lines, random);
    return lines.join('\n');
  };

const takeLine = (lines: string[], random: Random) => lines.splice(random.below(lines.length), 1)[0] ?? '';

const mutations: readonly Mutation[] = [
  // Flip a bit of a character.
  (text, random) => {
    const at = random.below(text.length);
    const code = (text.charCodeAt(at) || 0) ^ (1 << random.below(random.once(4) ? 16 : 7));
    return cut(text, at, at + 1, String.fromCharCode(code));
  },
  (text, random) => cut(text, ...stretch(text, random), ''),
  (text, random) => (random.once(4) ? text.slice(0, random.below(text.length)) : text),
  (text, random) => (random.once(4) ? text.slice(random.below(text.length)) : text),
  (text, random, donor) => cut(text, ...stretch(text, random), donor.slice(...stretch(donor, random))),
  (text, random) => {
    const [start, end] = stretch(text, random);
    const times = random.pick([1, 2, 3, 10, 100, 2_000]);
    return cut(text, end, end, text.slice(start, end).repeat(times));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return cut(text, at, at, random.pick(odd).repeat(random.pick([1, 1, 1, 2, 50])));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    return cut(text, at, at, random.pick(tokens).repeat(random.pick([1, 1, 1, 2, 50])));
  },
  byLines((lines, random) => lines.splice(random.below(lines.length + 1), 0, random.pick(tokens))),
  byLines((lines, random) => lines.splice(random.below(lines.length), 0, takeLine(lines, random))),
  byLines((lines, random) => lines.splice(random.below(lines.length), random.below(4))),
  byLines((lines, random) => lines.sort(() => random.below(3) - 1)),
  // Join two lines, or part one.
  (text, random) => {
    const at = text.indexOf('\n', random.below(text.length));
    return at < 0 ? text : cut(text, at, at + 1, random.pick(['', ' ', '\t', ', ', '   ', '\r\n']));
  },
  (text, random) => {
    const at = text.indexOf(' ', random.below(text.length));
    return at < 0 ? text : cut(text, at, at + 1, random.pick(['\n', '\n\n', '', '\t', '      ', '-\n']));
  },
  (text, random) => {
    const [start, end] = stretch(text, random);
    const change = random.pick([
      (part: string) => part.toUpperCase(),
      (part: string) => part.toLowerCase(),
      (part: string) => part.normalize('NFD'),
      (part: string) => part.replace(/\d/g, '9'),
      (part: string) => Array.from(part).toReversed().join(''),
    ]);
    return cut(text, start, end, change(text.slice(start, end)));
  },
];

/** Change a text in a few ways; `donor` is another that parts are taken from. */
export function mutate(text: string, random: Random, donor: string): string {
  const times = random.pick([1, 1, 2, 3, 6, 20]);
  let changed = text;
  for (let time = 0; time < times; time += 1)
    changed = random.pick(mutations)(changed, random, donor).slice(0, longest);
  return changed;
}
