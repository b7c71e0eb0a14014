import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A small service: repeats what it was asked, streams events under `/api/v1/events`, keeps silent under `/api/v1/silent`. */
export const startUpstream = async () => {
  const seen: SeenRequest[] = [];
  const streams = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      seen.push({ method, url, headers, body });
      if (url.startsWith('/api/v1/silent')) return;
      if (url.startsWith('/api/v1/events')) {
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
        response.write('data: first\n\n');
        streams.add(response);
        response.on('close', () => streams.delete(response));
        return;
      }
      if (url.startsWith('/api/v1/busy'))
        return void response.writeHead(503, { 'retry-after': '1' }).end('{"code":"unavailable"}');
      response.setHeader('set-cookie', 'upstream=1');
      response.setHeader('etag', '"3"');
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ method, url, body }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The upstream listens on no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    seen,
    streams,
    last: (): SeenRequest => {
      const request = seen.at(-1);
      if (!request) throw new Error('Nothing has reached the upstream');
      return request;
    },
    say: (text: string) => streams.forEach((stream) => stream.write(`data: ${text}\n\n`)),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
export type Upstream = Awaited<ReturnType<typeof startUpstream>>;
