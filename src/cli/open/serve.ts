import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Saves, SessionFacts } from '../../app/session.ts';
import { Failure } from '../failure.ts';
import { pathAsked } from './guard.ts';

/** What the page asks the command for. */
export interface Serves {
  readonly facts: () => Promise<SessionFacts>;
  /** The bytes of the document. */
  readonly document: () => Uint8Array;
  /** Write files; gives what to tell the person. */
  readonly save: (contents: Readonly<Partial<Record<keyof Saves, string>>>) => string;
}

export interface Served {
  readonly url: string;
  /** Tell the page that the document has changed. */
  changed(): void;
  close(): void;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const safety = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'self'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
/** Bytes that may be saved at once. */
const mostSaved = 100_000_000;

/** Serve the page on 127.0.0.1, at a port and below a token that nobody can guess. */
export async function serve({ facts, document, save }: Serves): Promise<Served> {
  const folder = join(__dirname, 'app');
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/')),
  );
  const token = randomBytes(18).toString('base64url');
  const listeners = new Set<ServerResponse>();
  let host = '';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const send = (status: number, body: string | Uint8Array = '', type = 'text/plain; charset=utf-8') =>
      void response.writeHead(status, { ...safety, 'content-type': type }).end(body);
    const path = pathAsked(request, { host, token });
    if (typeof path === 'number') return send(path);
    if (request.method === 'PUT') {
      if (path !== 'save') return send(404);
      return send(200, save(JSON.parse(await bodyOf(request)) as Parameters<Serves['save']>[0]));
    }
    if (path === 'session') return send(200, JSON.stringify(await facts()), 'application/json');
    if (path === 'document') return send(200, document(), 'application/octet-stream');
    if (path === 'events') {
      response.writeHead(200, { ...safety, 'content-type': 'text/event-stream' }).write(':\n\n');
      listeners.add(response);
      return void response.on('close', () => listeners.delete(response));
    }
    const file = path || 'index.html';
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (!files.has(file) || !extname(file)) return send(404);
    const bytes = readFileSync(join(folder, file));
    return send(200, file === 'index.html' ? withSession(bytes.toString()) : bytes, type);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const said = error instanceof Failure || error instanceof SyntaxError;
      response
        .writeHead(said ? 400 : 500, safety)
        .end(said ? (error as Error).message : 'Something went wrong.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}/${token}/`,
    changed: () => listeners.forEach((listener) => listener.write('event: change\ndata:\n\n')),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Tell the page that a command serves it. */
const withSession = (page: string) =>
  page.replace('<head>', '<head><meta name="recto-session" content="open" />');

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    if ((size += chunk.length) > mostSaved) throw new Failure('It is too large to save.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
