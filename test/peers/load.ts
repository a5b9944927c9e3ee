import { readFileSync } from 'node:fs';
import type { Resume } from '../../src/resume.ts';

/** A theme, as its clients know it. */
export type Render = (resume: Resume) => string;

/** Name the themes that ours is measured against. */
export const peerNames = ['colophon', 'even', 'kendall', 'stackoverflow', 'elegant', 'macchiato'] as const;

/** Load a theme as Node would, whichever of the two module systems it is written for. */
export async function loadPeer(name: (typeof peerNames)[number]): Promise<Render> {
  const folder = new URL(`node_modules/jsonresume-theme-${name}/`, import.meta.url);
  const { exports = {}, main = 'index.js' } = JSON.parse(readManifest(folder));
  const door = exports['.'] ?? exports;
  const file =
    door.import?.default ?? door.import ?? door.default ?? (typeof door === 'string' ? door : main);
  const theme = await import(new URL(file, folder).href);
  return theme.render ?? theme.default.render;
}

function readManifest(folder: URL): string {
  try {
    return readFileSync(new URL('package.json', folder), 'utf8');
  } catch {
    throw new Error('The peers are not there: npm --prefix test/peers ci');
  }
}
