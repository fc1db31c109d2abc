import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface RunningServer {
  /** Address of the site’s home page, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site under its base path; port 0 takes any that is free. */
export async function serveFolder(
  folder: string,
  basePath: string,
  port: number,
): Promise<RunningServer> {
  const files = sirv(folder, { dev: false, etag: true });
  const missing = join(folder, '404.html');
  const notFound = existsSync(missing) ? readFileSync(missing) : 'Not found';
  const server = createServer((request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(basePath)) return refuse();
    request.url = `/${path.slice(basePath.length)}`;
    files(request, response, refuse);
  });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://localhost:${address.port}${basePath}`,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

/** Takes `port`, or any other where it is in use. */
async function listen(server: Server, port: number): Promise<void> {
  const attempt = (candidate: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(candidate, () => {
        server.off('error', reject);
        resolve();
      });
    });
  await attempt(port).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code !== 'EADDRINUSE') throw cause;
    return attempt(0);
  });
}
