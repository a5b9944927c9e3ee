import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clients } from './folders.mjs';

/** The oldest Node that themes meet. */
export const node18 = join(clients, `node-${process.platform}-${process.arch}/bin/node`);

/** Why tests on Node 18 are skipped, or false; in CI they never are. */
export const withoutNode18 = !process.env.CI && !existsSync(node18) && 'Node 18 comes for Linux only';
