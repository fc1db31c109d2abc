import { findHosts } from './hosts.ts';
import { listenAll } from './listener.ts';
import { PublishedStates } from './published-states.ts';
import { createHandler } from './request-handler.ts';
import { inTurn } from './request-queue.ts';
import { closeStore, openStore } from './store.ts';

export interface RunningServer {
  /** Address of the site’s home page, with a slash at the end. */
  url: string;
  /** By which names it may be asked for. */
  hosts: readonly string[];
  /** Breaks off what is being sent. */
  close: () => Promise<void>;
}

/**
 * Serves a built site under its base path with the header fields it came with, and each later one that takes its
 * place; port 0 takes any that is free. Without `host` only this machine can reach it.
 */
export async function serveFolder(
  folder: string,
  basePath: string,
  port: number,
  host?: string,
): Promise<RunningServer> {
  const hosts = findHosts(host);
  const store = openStore();
  try {
    const states = await PublishedStates.open(folder, store, basePath);
    const answer = inTurn(createHandler(states, hosts));
    const { servers, port: taken } = await listenAll(hosts.addresses, port, answer);
    return {
      url: `http://${hosts.name}:${taken}${basePath}`,
      hosts: [...hosts.names],
      close: async () => {
        const closed = servers.map((server) => new Promise((done) => server.close(done)));
        for (const server of servers) server.closeAllConnections();
        await Promise.all(closed);
        closeStore(store);
      },
    };
  } catch (cause) {
    closeStore(store);
    throw cause;
  }
}
