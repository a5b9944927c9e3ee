import { fileURLToPath } from 'node:url';

/** The root of the package under test. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the clients are installed. */
export const clients = fileURLToPath(new URL('node_modules', import.meta.url));

/** Where the themes are that Recto is measured against, if they are installed. */
export const peers = fileURLToPath(new URL('../peers/node_modules', import.meta.url));
