import { once } from 'node:events';
import type { Server } from 'node:http';

/** Takes no new connection, lets the requests in hand be answered, and after the limit cuts off what never ends (a stream of events). */
export const closeServer = async (server: Server, limitMs: number): Promise<void> => {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  // A connection that was kept alive would stay for another request after its answer.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const cutOff = setTimeout(() => server.closeAllConnections(), limitMs);
  try {
    await closed;
  } finally {
    clearInterval(idle);
    clearTimeout(cutOff);
  }
};
