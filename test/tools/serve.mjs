/** Serves dist/ on a free port, under the base path it was built for; for tests and screenshots. */
import { createServer } from 'node:http';
import sirv from 'sirv';

export async function serveDist({ dir = 'dist', base = '/', port = 0 } = {}) {
  const files = sirv(dir, { etag: true, dev: true });
  const server = createServer((request, response) => {
    if (base !== '/' && request.url.startsWith(base)) request.url = request.url.slice(base.length - 1);
    files(request, response, () => {
      response.statusCode = 404;
      response.end('not found');
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
