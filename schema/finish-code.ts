import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type Insertion, shortenMap } from './shorten-map.ts';

const comments = /(?:\n?\/\/# sourceMappingURL=[\w.-]+)+\s*$/;
const lazy = /\bimport\((['"]\.\/[\w-]+\.cjs['"])\)/g;

/**
 * Finish what tsup wrote into a folder: CommonJS loads its own parts by `require`, for `import()` brings in the loader of
 * ES modules first; and it alone has source maps, with files and lines. Bundlers, which take ES modules, would look for
 * the sources, and the package does not have them.
 */
export function finishCode(folder: URL): void {
  for (const name of readdirSync(folder).filter((name) => /\.c?js$/.test(name))) {
    const file = new URL(name, folder);
    const map = new URL(`${name}.map`, folder);
    const code = readFileSync(file, 'utf8').replace(comments, '').trimEnd();
    const insertions: Insertion[] = [];
    const finished = code.replace(lazy, (found, part: string, at: number) => {
      const written = `Promise.resolve().then(()=>require(${part}))`;
      insertions.push({ ...placeOf(code, at + found.length), length: written.length - found.length });
      return written;
    });
    const short =
      name.endsWith('.cjs') && existsSync(map)
        ? shortenMap(JSON.parse(readFileSync(map, 'utf8')), insertions)
        : undefined;
    if (short) writeFileSync(map, JSON.stringify(short));
    else rmSync(map, { force: true });
    writeFileSync(file, `${finished}\n${short ? `//# sourceMappingURL=${name}.map\n` : ''}`);
  }
}

/** Where an offset is, as source maps count: from 0. */
function placeOf(code: string, at: number): Pick<Insertion, 'line' | 'column'> {
  const before = code.slice(0, at).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}
