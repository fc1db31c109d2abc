import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { serverLimits } from './limits.ts';

interface Queue {
  last: Promise<void>;
  length: number;
}

/**
 * Answers the requests of one connection one after the other: many can be sent at once before the first answer is
 * read. Too many end the connection.
 */
export function inTurn(
  handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): RequestListener {
  const queues = new WeakMap<Socket, Queue>();
  return (request, response) => {
    const { socket } = request;
    const queue = queues.get(socket) ?? { last: Promise.resolve(), length: 0 };
    queues.set(socket, queue);
    if (++queue.length > serverLimits.waitingRequests) return void socket.destroy();
    queue.last = queue.last
      .then(() => (socket.destroyed ? undefined : handle(request, response)))
      .catch(() => void socket.destroy())
      .finally(() => queue.length--);
  };
}
