import { existsSync, lstatSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { contentType } from '../headers/content-types.ts';
import { liesIn } from '../library/files.ts';
import { findHosts, isAccepted } from '../server/hosts.ts';
import { listenAll } from '../server/listener.ts';
import { parseTarget } from '../server/request-target.ts';
import { clientScript } from './client-script.ts';
import type { PreviewedSite } from './previewed-site.ts';

/** Below this, beside the site, is what the preview adds to it. */
const own = '/@preview/';
const pageTag = `<script type="module" src="${own}client.js"></script>`;

export interface RunningPreview {
  url: string;
  /** Tells every open page that the content has changed. */
  tell: () => void;
  close: () => Promise<void>;
}

/**
 * Serves the site as it is rendered on request, on this machine alone: it shows drafts. `assets` has the scripts,
 * styles and fonts of its pages. Each page is told of changes, and of problems.
 */
export async function servePreview(
  site: PreviewedSite,
  assets: string,
  basePath: string,
  port: number,
): Promise<RunningPreview> {
  const hosts = findHosts();
  const listeners = new Set<ServerResponse>();
  const send = (
    response: ServerResponse,
    status: number,
    type: string,
    body: Uint8Array | string,
  ) =>
    void response
      .writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' })
      .end(body);
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = parseTarget(request.url ?? '');
    if (!isAccepted(target?.host ?? request.headers.host ?? '', hosts))
      return send(
        response,
        403,
        'text/plain',
        `The preview answers to ${[...hosts.names].join(', ')}.\n`,
      );
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain', 'The preview takes nothing.\n');
    const path = target?.path ?? '';
    if (path === `${own}client.js`) return send(response, 200, contentType(path), clientScript());
    if (path === `${own}events`) return listen(response);
    if (!path.startsWith(basePath))
      return send(response, 404, 'text/plain', `The site is at ${basePath}\n`);
    const asset = readAsset(assets, path.slice(basePath.length));
    if (asset) return send(response, 200, contentType(path), asset);
    await sendPage(response, `/${path.slice(basePath.length)}`);
  };
  const listen = (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
    response.write(eventOf('problems', site.problems));
  };
  const sendPage = async (response: ServerResponse, path: string): Promise<void> => {
    const found = await site.render(path);
    const page = found === 'missing' ? await site.render('/404.html') : found;
    if (page === 'unread' || page === 'missing')
      return send(response, 503, 'text/html; charset=utf-8', emptyPage);
    const isHtml = path.endsWith('/') || path.endsWith('.html') || found === 'missing';
    const body = isHtml ? withClient(Buffer.from(page).toString()) : page;
    const type = isHtml ? 'text/html; charset=utf-8' : contentType(path);
    send(response, found === 'missing' ? 404 : 200, type, body);
  };
  const { servers, port: taken } = await listenAll(hosts.addresses, port, (request, response) => {
    answer(request, response).catch((cause: unknown) => {
      console.error(cause);
      send(response, 500, 'text/plain; charset=utf-8', 'The page could not be rendered.\n');
    });
  });
  // A page listens as long as it is open.
  for (const server of servers) server.timeout = 0;
  return {
    url: `http://${hosts.name}:${taken}${basePath}`,
    tell: () => {
      for (const response of listeners) response.write(eventOf('change', site.problems));
    },
    close: async () => {
      const closed = servers.map((server) => new Promise((done) => server.close(done)));
      for (const server of servers) server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

const eventOf = (name: 'problems' | 'change', problems: readonly Problem[]): string =>
  `event: ${name}\ndata: ${JSON.stringify(problems)}\n\n`;

const withClient = (html: string): string => html.replace('</head>', () => `${pageTag}</head>`);

/** Before any content was sound: the client shows what is wrong with it. */
const emptyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title>${pageTag}</head><body></body></html>`;

function readAsset(folder: string, path: string): Buffer | undefined {
  const file = join(folder, path);
  const isFile = liesIn(folder, file) && existsSync(file) && lstatSync(file).isFile();
  return isFile ? readFileSync(file) : undefined;
}
