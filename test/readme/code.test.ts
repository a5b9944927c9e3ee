import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { built } from '../built.ts';
import { typeset } from '../source/files/typeset.ts';
import { writePdf } from '../source/files/write-pdf.ts';
import { asserting, shownIn } from './example.ts';
import { blocks, files, root } from './readmes.ts';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  typeRoots: [join(root, 'node_modules/@types')],
  types: ['node'],
  allowJs: true,
  checkJs: true,
  strict: true,
  noImplicitAny: false,
  skipLibCheck: true,
  noEmit: true,
};

const folder = mkdtempSync(join(tmpdir(), 'recto-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'node_modules'));
symlinkSync(root, join(folder, 'node_modules/jsonresume-theme-recto'));
const document = readFileSync(join(root, 'examples/word.txt'), 'utf8');
writeFileSync(join(folder, 'cv.pdf'), writePdf([typeset(document, ['SKILLS', 'LANGUAGES'])]));

const examples = files.flatMap((file) =>
  blocks(file, 'js', 'ts').map((code, index) => {
    const name = `${file.replaceAll('/', '-')}-${index}`;
    const path = join(folder, `${name}.mts`);
    writeFileSync(path, code);
    return { name, code, path };
  }),
);
const program = ts.createProgram(
  examples.map(({ path }) => path),
  options,
);

describe('the code of the READMEs', () => {
  it('is that of the build', () => expect(built('index.js')).toContain('dist'));

  it.each(examples)('$name has the types of the library', ({ path }) => {
    const found = ts.getPreEmitDiagnostics(program, program.getSourceFile(path));
    expect(found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
  });

  it.each(examples)('$name gives what it shows', ({ name, code }) => {
    expect(shownIn(code)).toBeGreaterThan(0);
    const path = join(folder, `${name}.mjs`);
    const { outputText } = ts.transpileModule(asserting(code), { compilerOptions: options });
    writeFileSync(path, outputText);
    execFileSync(process.execPath, [path], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  });
});
