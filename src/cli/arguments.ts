import { parseArgs } from 'node:util';
import { nearest } from '../values/nearest.ts';
import { Failure } from './failure.ts';
import { choicesOf, type Flag, known, type Options, taken, type Verb, verbs } from './options.ts';

export interface Arguments {
  readonly verb: Verb;
  readonly options: Options;
  readonly files: readonly string[];
}

/**
 * Read the words behind `recto`.
 * @throws Failure with exit code 2 that names what was not understood and what may be meant
 */
export function readArguments(words: readonly string[]): Arguments {
  const [first, second] = words;
  if (first === 'help') {
    const topic = second && !second.startsWith('-') ? [second] : [];
    return { ...readArguments([...topic, '--help']), files: topic };
  }
  const verb: Verb = verbs.find((one) => one === first) ?? 'make';
  // "recto --verbose convert cv.txt"
  const later = verb === 'make' && first?.startsWith('-') ? words.findIndex(isVerb) : -1;
  if (later > 0 && !takesValue(words[later - 1] as string))
    return readArguments([words[later] as string, ...words.toSpliced(later, 1)]);
  const {
    values: read,
    positionals,
    tokens,
  } = parseArgs({
    args: words.slice(verb === 'make' ? 0 : 1),
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = token.name as Flag;
    if (!Object.hasOwn(known, name)) throw unknownOption(token.rawName, verb);
    if (known[name].type === 'string' && !('multiple' in known[name]) && given.has(name))
      throw wrong(`--${name} is given twice.${name === 'with' ? ' Put both into one file.' : ''}`, verb);
    given.add(name);
    if (known[name].type === 'string' && (!token.value || (/^-./.test(token.value) && !token.inlineValue))) {
      throw wrong(`${token.rawName} needs a value.`, verb);
    }
    if (known[name].type === 'boolean' && token.value !== undefined)
      throw wrong(`${token.rawName} takes no value.`, verb);
    const choices = choicesOf(name, verb);
    if (choices && !choices.includes(token.value as string)) {
      throw wrong(
        `${token.rawName} must be ${choices.join(', ').replace(/, (?=\w+$)/, ' or ')}, not "${token.value}".`,
        verb,
      );
    }
    if (name !== 'help' && name !== 'version' && !taken[verb].includes(name)) {
      const others = [...verbs, 'make' as const].filter((other) => taken[other].includes(name));
      throw wrong(
        `${token.rawName} is not an option of ${called(verb)}, but of ${either.format(others.map(called))}.`,
        verb,
      );
    }
  }
  if (given.has('with') && given.has('init-facts'))
    throw wrong(
      '--init-facts does not go with --with: the report says what is still missing. Add it to the file that --with names.',
      verb,
    );
  if (verb === 'make') refuseMisspeltVerb(positionals);
  return { verb, options: read as Options, files: positionals };
}

const isVerb = (word: string) => (verbs as readonly string[]).includes(word);

/** Tell whether a word is an option whose value is the next word. */
const takesValue = (word: string) =>
  word === '-o' || (word.startsWith('--') && known[word.slice(2) as Flag]?.type === 'string');

const called = (verb: Verb) => (verb === 'make' ? 'recto <file>' : `recto ${verb}`);
const either = new Intl.ListFormat('en', { type: 'disjunction' });

function refuseMisspeltVerb([first, ...rest]: readonly string[]): void {
  if (first === undefined || /[./\\]/.test(first)) return;
  const verb =
    (Object.hasOwn(alike, first) && alike[first]) || nearest(first, [...verbs, 'help'], third(first));
  if (verb)
    throw wrong(`Unknown command "${first}". Did you mean "recto ${[verb, ...rest].join(' ')}"?`, 'make');
}

/** What the commands are called elsewhere. */
const alike: Readonly<Record<string, string>> = {
  check: 'validate',
  export: 'render',
  fix: 'validate --fix',
  import: 'convert',
  lint: 'validate',
  parse: 'convert',
  serve: 'open',
  test: 'validate',
};

function unknownOption(written: string, verb: Verb): Failure {
  const bare = written.replace(/^-+/, '');
  const name = nearest(bare, Object.keys(known), third(bare));
  return wrong(`Unknown option ${written}.${name ? ` Did you mean --${name}?` : ''}`, verb);
}

/** A wrong guess does no harm here: a third of the letters may be off. */
const third = (word: string) => Math.max(1, Math.ceil(word.length / 3));

const wrong = (reason: string, verb: Verb) =>
  new Failure(`${reason}\nSee: recto ${verb === 'make' ? '' : `${verb} `}--help`, 2);
