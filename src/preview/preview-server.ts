import { findHosts } from '../server/hosts.ts';
import { listenAll } from '../server/listener.ts';
import { PreviewHandler, send } from './preview-handler.ts';
import type { PreviewedSite } from './previewed-site.ts';

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
  const handler = new PreviewHandler(site, assets, basePath, hosts);
  const { servers, port: taken } = await listenAll(hosts.addresses, port, (request, response) => {
    handler.answer(request, response).catch((cause: unknown) => {
      console.error(cause);
      send(response, 500, 'text/plain; charset=utf-8', 'The page could not be rendered.\n');
    });
  });
  // A page listens as long as it is open.
  for (const server of servers) server.timeout = 0;
  return {
    url: `http://${hosts.name}:${taken}${basePath}`,
    tell: () => handler.tell(),
    close: async () => {
      const closed = servers.map((server) => new Promise((done) => server.close(done)));
      for (const server of servers) server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}
