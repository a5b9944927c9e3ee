import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../src/', import.meta.url));

/** Which rooms a room may import from, besides itself; every room may import message.ts. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'index.ts': ['convert.ts', 'validate', 'lint', 'render'],
  'convert.ts': ['converter.ts', 'source', 'parse', 'mapping', 'supplement', 'words', 'resume.ts'],
  'convert-english.ts': ['convert.ts', 'converter.ts', 'source', 'mapping', 'words'],
  'converter.ts': ['source', 'parse', 'suggest', 'mapping', 'supplement', 'words', 'resume.ts'],
  'message.ts': [],
  // Gathers what the rooms declare.
  'rules.ts': ['source', 'import', 'parse', 'mapping', 'supplement', 'validate', 'lint'],
  'resume.ts': [],
  resume: ['values', 'resume.ts'],
  app: [
    'convert.ts',
    'document',
    'import',
    'supplement',
    'mapping',
    'validate',
    'lint',
    'view',
    'render',
    'source',
    'text',
    'values',
    'resume.ts',
  ],
  cli: [
    'convert.ts',
    'rules.ts',
    'app',
    'document',
    'import',
    'mapping',
    'supplement',
    'validate',
    'lint',
    'render',
    'view',
    'source',
    'text',
    'values',
    'resume',
    'resume.ts',
    '../package.json',
  ],
  // Bytes become a document, wherever they come from.
  document: ['source', 'import', 'text', 'validate'],
  mapping: ['parse', 'source', 'values', 'resume', 'resume.ts'],
  import: ['source', 'text', 'values', 'resume', 'view', 'resume.ts'],
  suggest: ['parse', 'words', 'values'],
  supplement: ['parse', 'mapping', 'source', 'values', 'resume.ts'],
  parse: ['source', 'words', 'values'],
  validate: ['values', 'source', 'text', 'resume', 'resume.ts'],
  // What the page leaves out is told.
  lint: ['validate', 'view', 'text', 'values', 'resume', 'resume.ts'],
  view: ['values', 'resume', 'resume.ts'],
  render: ['view', 'values', 'resume', 'resume.ts'],
  source: ['values', 'text'],
  text: ['values'],
  values: [],
  words: [],
};

/** Packages that rooms may import. */
const packages: Readonly<Record<string, readonly string[]>> = {
  // Archives are written as they are read.
  render: ['preact', 'preact-render-to-string', 'fflate/browser'],
  app: ['preact', 'preact-render-to-string', 'yaml'],
  validate: ['ajv', 'ajv/dist/2020.js'],
  // Its types alone.
  lint: ['ajv'],
  text: ['jsonc-parser', 'yaml'],
  source: [
    'fflate/browser',
    'parse5',
    'pdfjs-dist/legacy/build/pdf.mjs',
    'pdfjs-dist/legacy/build/pdf.worker.mjs',
  ],
  cli: ['yaml', 'tinyglobby'],
};

const slashed = (path: string) => path.split(sep).join('/');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map(slashed)
  .filter((file) => /\.(?:tsx?|js)$/.test(file));
const statement = /^(?:import|export)\b[^;']*?from\s+'([^']+)'|\bimport\('([^']+)'\)/gm;
const imports = files.flatMap((file) => {
  const code = readFileSync(join(root, file), 'utf8');
  return [...code.matchAll(statement)].map((match) => ({
    file,
    target: (match[1] ?? match[2]) as string,
    typeOnly: /^(?:import|export) type/.test(match[0]),
  }));
});

/** Which rooms inside the parser a room may import from; each knows the words and weights that stand beside them. */
const parserRooms = ['lexicon', 'tokens', 'lines', 'sections', 'layout', 'entries'];
const lowerRooms: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(parserRooms.map((name, at) => [name, parserRooms.slice(0, at)])),
  person: ['lexicon', 'tokens', 'lines', 'sections'],
};
const ground = ['parse/vocabulary.ts', 'parse/weights.ts', 'parse/rules.ts', 'parse/trace.ts'];

const room = (file: string) => file.split('/')[0] as string;

describe('who imports whom', () => {
  it.each(imports)('$file imports $target', ({ file, target, typeOnly }) => {
    // Only the command and what drives a browser know the machine.
    if (target.startsWith('node:')) return expect(file).toMatch(/^(?:cli|render\/pdf)\//);
    if (!target.startsWith('.')) {
      if (room(file) === 'lint') expect(typeOnly).toBe(true);
      return expect(packages[room(file)] ?? []).toContain(target.replace(/\/(?:jsx-runtime|hooks)$/, ''));
    }
    const to = slashed(relative(root, join(root, dirname(file), target)));
    if (to.startsWith('..')) return expect(allowed[room(file)]).toContain(to);
    const [, from = ''] = file.split('/');
    const [upper, inner = ''] = to.split('/');
    if (
      lowerRooms[from] &&
      room(file) === 'parse' &&
      upper === 'parse' &&
      !ground.includes(to) &&
      inner !== from
    )
      return expect(lowerRooms[from]).toContain(inner);
    if (room(to) === room(file) || to === 'message.ts') return undefined;
    expect(allowed[room(file)]).toContain(room(to));
    // Mapping knows the parser by its types alone.
    if (room(file) === 'mapping' && room(to) === 'parse') expect(typeOnly).toBe(true);
    return undefined;
  });

  it('no file imports itself in a circle, but for types', () => {
    const targets = new Map<string, string[]>(files.map((file) => [file, []]));
    for (const { file, target, typeOnly } of imports)
      if (target.startsWith('.') && !typeOnly)
        targets.get(file)?.push(slashed(relative(root, join(root, dirname(file), target))));
    const done = new Set<string>();
    const circles: string[] = [];
    const follow = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const target of targets.get(file) ?? []) follow(target, [...path, file]);
    };
    for (const file of files) follow(file, []);
    expect(circles).toEqual([]);
  });

  it('no hand-written file is longer than 200 lines, but for words and weights', () => {
    const long = files.filter((file) => {
      const code = readFileSync(join(root, file), 'utf8');
      return (
        !code.startsWith('/* Generated') &&
        !/^words\/|^view\/labels|^parse\/weights/.test(file) &&
        code.split('\n').length > 201
      );
    });
    expect(long).toEqual([]);
  });
});
