/** Serves dist/ on a free port, under the base path it was built for; for tests, measurements and screenshots. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  json: 'application/json',
};

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Answers text files in brotli, as a good host does; what cannot be found or is no text is left to the next. */
function compressed(dir: string): Handler {
  const bodies = new Map<string, Buffer>();
  return (request, response, next) => {
    const path = decodeURIComponent(new URL(request.url!, 'http://site').pathname).replace(/\/$/, '/index.html');
    const type = TYPES[path.split('.').at(-1)!];
    if (!type) return next();
    let body = bodies.get(path);
    try {
      body ??= brotliCompressSync(readFileSync(join(dir, path)));
    } catch {
      return next();
    }
    bodies.set(path, body);
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'br', 'content-length': body.length });
    response.end(body);
  };
}

export interface ServedSite {
  origin: string;
  close: () => Promise<unknown>;
}

/** What has its content in its name is never asked for again, as on a good host. */
const FOR_GOOD = 'public, max-age=31536000, immutable';
function keepHashed(response: ServerResponse, path: string): void {
  if (path.startsWith('/_astro/')) response.setHeader('cache-control', FOR_GOOD);
}

export interface Served {
  dir?: string;
  base?: string;
  port?: number;
  /** Send what a reader's phone would receive; without it the bytes of the files. */
  compress?: boolean;
  /** How long what is not named by its content may be kept: a Cache-Control. */
  keep?: string;
  /** Further files, by address. */
  also?: Readonly<Record<string, string>>;
}

export async function serveDist({
  dir = 'dist',
  base = '/',
  port = 0,
  compress = false,
  keep,
  also = {},
}: Served = {}): Promise<ServedSite> {
  const files = sirv(dir, { etag: true, dev: true, setHeaders: keepHashed });
  const notFound = join(dir, '404.html');
  const first: Handler = compress ? compressed(dir) : (_request, _response, next) => next();
  const server = createServer((request, response) => {
    const missing = () => {
      const page = existsSync(notFound) && !/\.(?!html)\w+$/.test(request.url!) ? readFileSync(notFound) : 'not found';
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      response.end(page);
    };
    // What lies outside the base path belongs to somebody else's site.
    if (!request.url!.startsWith(base)) {
      response.statusCode = 404;
      response.end('not found');
      return;
    }
    request.url = request.url!.slice(base.length - 1);
    const further = also[request.url];
    if (further) {
      response.writeHead(200, { 'content-type': TYPES[request.url.split('.').at(-1)!] ?? 'font/woff2', 'cache-control': FOR_GOOD });
      response.end(readFileSync(further));
      return;
    }
    if (keep && !request.url.startsWith('/_astro/')) response.setHeader('cache-control', keep);
    first(request, response, () => files(request, response, missing));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    // A connection a browser opened ahead and has asked nothing on would be waited for without end.
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
