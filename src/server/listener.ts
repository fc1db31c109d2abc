import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serverLimits } from './limits.ts';

/** Listens on all of `addresses` with one port: `port`, or any other where it is in use. */
export async function listenAll(
  addresses: readonly string[],
  port: number,
  answer: RequestListener,
): Promise<{ port: number; servers: Server[] }> {
  for (let attempt = 0; ; attempt++) {
    const servers: Server[] = [];
    try {
      for (const address of addresses) {
        const server = await listen(address, portOf(servers) ?? (attempt === 0 ? port : 0), answer);
        if (server) servers.push(server);
      }
      return { port: portOf(servers) ?? port, servers };
    } catch (cause) {
      for (const server of servers) server.close();
      if ((cause as NodeJS.ErrnoException).code !== 'EADDRINUSE' || attempt === 20) throw cause;
    }
  }
}

function portOf([server]: readonly Server[]): number | undefined {
  return server && (server.address() as AddressInfo).port;
}

/** Nothing where the machine has no addresses of the sixth version. */
async function listen(
  address: string,
  port: number,
  answer: RequestListener,
): Promise<Server | undefined> {
  const server = createBoundedServer(answer);
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject).listen(port, address, resolve);
    });
    server.removeAllListeners('error').on('error', (cause) => console.error(String(cause)));
    return server;
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    if (address === '::1' && ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code)) return undefined;
    throw cause;
  }
}

function createBoundedServer(answer: RequestListener): Server {
  const server = createServer(
    {
      headersTimeout: serverLimits.headersTime,
      requestTimeout: serverLimits.requestTime,
      keepAliveTimeout: serverLimits.keepAliveTime,
      connectionsCheckingInterval: 2_000,
    },
    answer,
  );
  server.timeout = serverLimits.idleTime;
  server.maxConnections = serverLimits.connections;
  // One that waits to be told to send more than it asks for is told no, like any other.
  server.on('checkContinue', answer);
  return server;
}
