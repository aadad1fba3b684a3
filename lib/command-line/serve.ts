import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageServer {
  /** Address of a file below the folder. */
  url(path: string): string;
  close(): Promise<void>;
}

/**
 * Serves a folder on loopback, since browsers give extensions no file: pages unless asked.
 * @param made answers for paths that are no files
 */
export async function serveFolder(
  folder: string,
  made: Record<string, { type: string; body: string | Buffer }> = {},
  policy?: string,
): Promise<PageServer> {
  const always = policy ? { 'content-security-policy': policy } : {};
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const answer = made[path];
    if (answer) {
      response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
      return;
    }
    // `normalize` of an absolute path cannot climb out of the folder.
    const file = join(folder, normalize(path));
    try {
      if (!statSync(file).isFile()) throw new Error('no file');
      response.writeHead(200, { ...always, 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: (path) => `http://127.0.0.1:${port}/${path.replace(/^\//, '')}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
