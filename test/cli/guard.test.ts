import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { pathAsked } from '../../src/cli/open/guard.ts';

const host = '127.0.0.1:4000';
const origin = `http://${host}`;

it.each<[string, string, string | undefined, object, string | number]>([
  ['the page', '/t0ken/', 'GET', { host }, ''],
  ['a file', '/t0ken/main.js', 'GET', { host, origin }, 'main.js'],
  ['a file with a question', '/t0ken/main.js?a=/b', 'GET', { host }, 'main.js'],
  ['what is saved', '/t0ken/save', 'PUT', { host, origin }, 'save'],
  ['another host', '/t0ken/', 'GET', { host: 'evil.example' }, 403],
  ['another name of the host', '/t0ken/', 'GET', { host: 'localhost:4000' }, 403],
  ['no host', '/t0ken/', 'GET', {}, 403],
  ['another page', '/t0ken/', 'GET', { host, origin: 'https://evil.example' }, 403],
  ['no page, to save', '/t0ken/save', 'PUT', { host }, 403],
  ['another way', '/t0ken/save', 'POST', { host, origin }, 405],
  ['another way without a page', '/t0ken/', 'HEAD', { host }, 403],
  ['another token', '/other/', 'GET', { host }, 404],
  ['no more than the token', '/t0ken', 'GET', { host }, 404],
  ['the token elsewhere', '/x/t0ken/', 'GET', { host }, 404],
])('of %s, %s by %s', (_, url, method, headers, path) =>
  expect(pathAsked({ url, method, headers } as IncomingMessage, { host, token: 't0ken' })).toBe(path),
);
