import type { IncomingMessage } from 'node:http';
import { serverLimits } from './limits.ts';

/**
 * Remembers from which state each reader has each address. A page and all it asks for must come from one state: the
 * browser says with every request, in the field Referer, which page or script asks.
 */
export class PageViews {
  /** Reader and path → identity of a state, the longest unused first. */
  readonly #states = new Map<string, string>();

  /** Identity of the state that the asking page came from; nothing where none asks, or it is not known. */
  find(request: IncomingMessage): string | undefined {
    const { referer, host } = request.headers;
    const page = URL.parse(referer ?? '');
    return page?.host === host?.toLowerCase()
      ? this.#states.get(keyOf(request, page?.pathname ?? ''))
      : undefined;
  }

  /** What lasts is taken from the browser’s own store in later views, and says nothing of them. */
  remember(request: IncomingMessage, path: string, identity: string, isLasting: boolean): void {
    if (isLasting) return;
    const key = keyOf(request, encodeURI(path));
    this.#states.delete(key);
    this.#states.set(key, identity);
    const [oldest] = this.#states.keys();
    if (this.#states.size > serverLimits.views && oldest !== undefined) this.#states.delete(oldest);
  }
}

/** A page that a reader goes to begins a view of its own; what a page asks for belongs to that page’s. */
export function beginsView(request: IncomingMessage, isPage: boolean): boolean {
  const target = request.headers['sec-fetch-dest'];
  return target === undefined ? isPage : target === 'document';
}

/** A worker asks in its own name: it must be asked for anew in each view, however long it lasts. */
export const isWorker = (request: IncomingMessage): boolean =>
  request.headers['sec-fetch-dest'] === 'worker';

function keyOf({ socket, headers }: IncomingMessage, path: string): string {
  const browser = (headers['user-agent'] ?? '').slice(0, 200);
  return [socket.remoteAddress, browser, path.slice(0, 500)].join('\n');
}
