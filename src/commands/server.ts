import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { contentType } from '../headers/content-types.ts';
import { headersFor, type Headers } from '../headers/policy.ts';
import { readPolicy } from './header-files.ts';

export interface RunningServer {
  /** Address of the site’s home page, with a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site under its base path with the header fields it came with; port 0 takes any that is free. */
export async function serveFolder(
  folder: string,
  basePath: string,
  port: number,
): Promise<RunningServer> {
  const policy = await readPolicy(folder);
  const files = sirv(folder, { dev: false, etag: true, setHeaders: setType });
  const missing = join(folder, '404.html');
  const notFound = existsSync(missing) ? readFileSync(missing) : 'Not found';
  const server = createServer((request, response) => {
    const refuse = () => {
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      setAll(response, policy.headers);
      response.writeHead(404, { 'Content-Type': contentType('404.html') }).end(notFound);
    };
    const path = request.url ?? '/';
    if (!path.startsWith(basePath)) return refuse();
    setAll(response, headersFor(policy, readPath(path)));
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

function setAll(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** An address that names no kind of file is that of a page. */
function setType(response: ServerResponse, path: string): void {
  const isPage = !/\.[a-z0-9_]+$/i.test(path);
  response.setHeader('Content-Type', contentType(isPage ? 'index.html' : path));
}

/** The address as files are found by it: without query, and with letters that were written as codes. */
function readPath(address: string): string {
  const [path = '/'] = address.split('?');
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
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
