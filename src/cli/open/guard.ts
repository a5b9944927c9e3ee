import type { IncomingMessage } from 'node:http';

/** Who may ask: this machine's browser, from the page itself, with the token. */
export interface Door {
  readonly host: string;
  readonly token: string;
}

/**
 * Find what is asked for, below the token.
 * @returns the path without the token; a number is the status that refuses
 */
export function pathAsked(
  { url = '', method, headers }: IncomingMessage,
  { host, token }: Door,
): string | 403 | 404 | 405 {
  // Another name for this machine is a page of somebody else that was led here.
  if (headers.host !== host) return 403;
  const origin = headers.origin ?? (method === 'GET' ? `http://${host}` : undefined);
  if (origin !== `http://${host}`) return 403;
  if (method !== 'GET' && method !== 'PUT') return 405;
  const prefix = `/${token}/`;
  return url.startsWith(prefix) ? (url.slice(prefix.length).split(/[?#]/)[0] as string) : 404;
}
