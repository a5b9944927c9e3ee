import { fileURLToPath } from 'node:url';

/** The root of the package under test. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the clients are installed. */
export const clients = fileURLToPath(new URL('node_modules', import.meta.url));
