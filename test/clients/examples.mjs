import { readdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { root } from './folders.mjs';

/** The documents among the examples: name and path. */
export const examples = readdirSync(join(root, 'examples'))
  .filter((file) => /\.(?:txt|md)$/.test(file))
  .map((file) => ({ name: basename(file, extname(file)), document: join(root, 'examples', file) }));
