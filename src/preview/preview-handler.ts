import { existsSync, lstatSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { address } from '../domain/addresses.ts';
import type { Problem } from '../domain/problem.ts';
import { contentType } from '../headers/content-types.ts';
import { liesIn } from '../library/files.ts';
import { isAccepted, type Hosts } from '../server/hosts.ts';
import { parseTarget } from '../server/request-target.ts';
import { clientScript } from './client-script.ts';
import type { PreviewedSite } from './previewed-site.ts';

/** Below this, beside the site, is what the preview adds to it. */
const own = '/@preview/';
const pageTag = `<script type="module" src="${own}client.js"></script>`;
const html = 'text/html; charset=utf-8';

/** Answers for one site as it is rendered on request, and tells open pages of changes. */
export class PreviewHandler {
  readonly #site: PreviewedSite;
  readonly #assets: string;
  readonly #basePath: string;
  readonly #hosts: Hosts;
  readonly #listeners = new Set<ServerResponse>();

  /** `assets` has the scripts, styles and fonts of the pages. */
  constructor(site: PreviewedSite, assets: string, basePath: string, hosts: Hosts) {
    this.#site = site;
    this.#assets = assets;
    this.#basePath = basePath;
    this.#hosts = hosts;
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = parseTarget(request.url ?? '');
    if (!isAccepted(target?.host ?? request.headers.host ?? '', this.#hosts)) {
      const names = [...this.#hosts.names].join(', ');
      return send(response, 403, 'text/plain', `The preview answers to ${names}.\n`);
    }
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return send(response, 405, 'text/plain', 'The preview takes nothing.\n');
    const path = target?.path ?? '';
    if (path === `${own}client.js`) return send(response, 200, contentType(path), clientScript());
    if (path === `${own}events`) return this.#listen(response);
    if (!path.startsWith(this.#basePath))
      return send(response, 404, 'text/plain', `The site is at ${this.#basePath}\n`);
    const asset = readAsset(this.#assets, path.slice(this.#basePath.length));
    if (asset) return send(response, 200, contentType(path), asset);
    await this.#sendPage(response, `/${path.slice(this.#basePath.length)}`);
  }

  /** Tells every open page that the content has changed. */
  tell(): void {
    for (const response of this.#listeners) response.write(eventOf('change', this.#site.problems));
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
    response.write(eventOf('problems', this.#site.problems));
  }

  async #sendPage(response: ServerResponse, path: string): Promise<void> {
    const found = await this.#site.render(path);
    const page = found === 'missing' ? await this.#renderMissing(path) : found;
    if (page === 'unread' || page === 'missing') return send(response, 503, html, emptyPage);
    const isHtml = path.endsWith('/') || path.endsWith('.html') || found === 'missing';
    const body = isHtml ? withClient(Buffer.from(page).toString()) : page;
    send(response, found === 'missing' ? 404 : 200, isHtml ? html : contentType(path), body);
  }

  /** What is said of an address without a page: in its language, or in all of them. */
  async #renderMissing(path: string): Promise<Uint8Array | 'missing' | 'unread'> {
    const [tree = ''] = /^\/[a-z]+(?=\/)/.exec(path) ?? [];
    const own = await this.#site.render(`${tree}${address.missing}`);
    return own === 'missing' ? this.#site.render(address.missing) : own;
  }
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: Uint8Array | string,
): void {
  response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(body);
}

const eventOf = (name: 'problems' | 'change', problems: readonly Problem[]): string =>
  `event: ${name}\ndata: ${JSON.stringify(problems)}\n\n`;

const withClient = (page: string): string => page.replace('</head>', () => `${pageTag}</head>`);

/** Before any content was sound: the client shows what is wrong with it. */
const emptyPage = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title>${pageTag}</head><body></body></html>`;

function readAsset(folder: string, path: string): Buffer | undefined {
  const file = join(folder, path);
  const isFile = liesIn(folder, file) && existsSync(file) && lstatSync(file).isFile();
  return isFile ? readFileSync(file) : undefined;
}
