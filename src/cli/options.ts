import { paletteNames } from '../render/html/colors/palettes.ts';
import { lookNames } from '../render/html/looks/look.ts';
import type { ThemeOptions } from '../resume.ts';
import { type RenderFormat, renderFormats } from './render-format.ts';

/** What a person can ask for; `make` is the command without a verb: `recto cv.txt`. */
export type Verb = 'convert' | 'validate' | 'render' | 'open' | 'init' | 'mcp' | 'completion' | 'make';

/** The words that choose what to do; a file that is called so is written ./init. */
export const verbs = [
  'convert',
  'validate',
  'render',
  'open',
  'init',
  'mcp',
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
  readonly 'no-open'?: boolean;
  readonly watch?: boolean;
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
  'no-open': { type: 'boolean' },
  watch: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  continue: { type: 'boolean' },
  jobs: { type: 'string', short: 'j' },
  'max-size': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

export type Flag = keyof typeof known;

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
  mcp: [],
  completion: [],
  open: ['with', 'watch', 'no-open', 'max-size'],
  make: [
    'out',
    'force',
    'watch',
    'explain',
    'init-facts',
    'look',
    'palette',
    'density',
    'fit',
    'no-embed',
    'format',
    'from',
    'languages',
    'strict',
    'verbose',
    'with',
    'infer',
    'max-size',
  ],
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
