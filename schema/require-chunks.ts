import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Let CommonJS load its own parts by `require`: `import()` brings in the loader of ES modules first. */
export function requireChunks(folder: URL): void {
  for (const name of readdirSync(folder).filter((name) => name.endsWith('.cjs'))) {
    const file = new URL(name, folder);
    const code = readFileSync(file, 'utf8');
    const required = code.replace(
      /\bimport\((['"]\.\/[\w-]+\.cjs['"])\)/g,
      'Promise.resolve().then(()=>require($1))',
    );
    if (required !== code) writeFileSync(file, required);
  }
}
