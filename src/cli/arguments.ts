import { parseArgs } from 'node:util';
import { paletteNames } from '../render/html/colors/palettes.ts';
import { lookNames } from '../render/html/looks/look.ts';
import type { ThemeOptions } from '../resume.ts';
import { nearest } from '../values/nearest.ts';
import { Failure } from './failure.ts';
import { type RenderFormat, renderFormats } from './render-format.ts';

/** What a person can ask for; `make` is the command without a verb: `recto cv.txt`. */
export type Verb = 'convert' | 'validate' | 'render' | 'init' | 'completion' | 'make';

/** The words that choose what to do; a file that is called so is written ./init. */
export const verbs = [
  'convert',
  'validate',
  'render',
  'init',
  'completion',
] as const satisfies readonly Verb[];

export interface Options {
  readonly out?: string;
  readonly force?: boolean;
  readonly format?: 'pretty' | 'json' | 'sarif' | 'github' | RenderFormat;
  readonly from?: 'text' | 'markdown';
  readonly strict?: boolean;
  readonly verbose?: boolean;
  readonly explain?: string;
  readonly trace?: string;
  readonly with?: string;
  readonly 'init-facts'?: string;
  readonly infer?: boolean;
  readonly languages?: string;
  readonly rule?: readonly string[];
  readonly all?: boolean;
  readonly fix?: boolean;
  readonly 'dry-run'?: boolean;
  readonly 'max-warnings'?: string;
  readonly look?: string;
  readonly palette?: string;
  readonly density?: string;
  readonly fit?: string;
  readonly 'no-embed'?: boolean;
  readonly jsonl?: boolean;
  readonly continue?: boolean;
  readonly jobs?: string;
  readonly 'max-size'?: string;
  readonly help?: boolean;
  readonly version?: boolean;
  /** From the config alone: how pages look, and what documents are written in where no option says it. */
  readonly theme?: ThemeOptions;
  readonly usualLanguages?: readonly string[];
}

export interface Arguments {
  readonly verb: Verb;
  readonly options: Options;
  readonly files: readonly string[];
}

/** The options that the command line has, and how they are written. */
export const known = {
  out: { type: 'string', short: 'o' },
  force: { type: 'boolean', short: 'f' },
  format: { type: 'string' },
  from: { type: 'string' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  explain: { type: 'string' },
  trace: { type: 'string' },
  with: { type: 'string' },
  'init-facts': { type: 'string' },
  infer: { type: 'boolean' },
  languages: { type: 'string' },
  rule: { type: 'string', multiple: true },
  all: { type: 'boolean' },
  fix: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'max-warnings': { type: 'string' },
  look: { type: 'string' },
  palette: { type: 'string' },
  density: { type: 'string' },
  fit: { type: 'string' },
  'no-embed': { type: 'boolean' },
  jsonl: { type: 'boolean' },
  continue: { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  'max-size': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Flag = keyof typeof known;

/** Which options each command takes, besides --help and --version. */
export const taken: Readonly<Record<Verb, readonly Flag[]>> = {
  convert: [
    'out',
    'force',
    'format',
    'from',
    'languages',
    'strict',
    'verbose',
    'explain',
    'trace',
    'with',
    'init-facts',
    'infer',
    'jsonl',
    'continue',
    'jobs',
    'max-size',
  ],
  validate: ['format', 'all', 'rule', 'max-warnings', 'fix', 'dry-run', 'max-size'],
  render: ['out', 'force', 'format', 'look', 'palette', 'density', 'fit', 'no-embed', 'max-size'],
  init: ['out', 'force', 'from', 'languages', 'with', 'infer', 'max-size'],
  completion: [],
  make: ['force', 'format', 'from', 'languages', 'strict', 'verbose', 'with', 'infer', 'max-size'],
};

/** What an option may be, where it may not be anything. */
export const choicesOf = (name: Flag, verb: Verb): readonly string[] | undefined => {
  if (name === 'from') return ['text', 'markdown'];
  if (name === 'look') return lookNames;
  if (name === 'palette') return paletteNames;
  if (name !== 'format') return undefined;
  if (verb === 'render') return renderFormats;
  return verb === 'validate' ? ['pretty', 'json', 'sarif', 'github'] : ['pretty', 'json'];
};

/**
 * Read the words behind `recto`.
 * @throws Failure with exit code 2 that names what was not understood and what may be meant
 */
export function readArguments(words: readonly string[]): Arguments {
  const [first, second] = words;
  if (first === 'help')
    return { ...readArguments([...(second ? [second] : []), '--help']), files: words.slice(1) };
  const verb: Verb = verbs.find((one) => one === first) ?? 'make';
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
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = token.name as Flag;
    if (!Object.hasOwn(known, name)) throw unknownOption(token.rawName, verb);
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
      throw wrong(
        `${token.rawName} is not an option of ${verb === 'make' ? 'recto <file>' : `recto ${verb}`}.`,
        verb,
      );
    }
  }
  if (verb === 'make') refuseMisspeltVerb(positionals);
  return { verb, options: read as Options, files: positionals };
}

function refuseMisspeltVerb([first, ...rest]: readonly string[]): void {
  if (first === undefined || /[./\\]/.test(first)) return;
  const verb = nearest(first, [...verbs, 'help'], third(first));
  if (verb)
    throw wrong(`Unknown command "${first}". Did you mean "recto ${[verb, ...rest].join(' ')}"?`, 'make');
}

function unknownOption(written: string, verb: Verb): Failure {
  const bare = written.replace(/^-+/, '');
  const name = nearest(bare, Object.keys(known), third(bare));
  return wrong(`Unknown option ${written}.${name ? ` Did you mean --${name}?` : ''}`, verb);
}

/** A wrong guess does no harm here: a third of the letters may be off. */
const third = (word: string) => Math.max(1, Math.ceil(word.length / 3));

const wrong = (reason: string, verb: Verb) =>
  new Failure(`${reason}\nSee: recto ${verb === 'make' ? '' : `${verb} `}--help`, 2);
