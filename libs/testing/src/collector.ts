import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

type Value = { readonly stringValue?: string; readonly intValue?: string | number; readonly boolValue?: boolean };
interface Attribute {
  readonly key: string;
  readonly value: Value;
}
interface WrittenSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly kind: number;
  readonly attributes: readonly Attribute[];
  readonly links?: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly status?: { readonly code?: number };
}
interface WrittenBatch {
  readonly resourceSpans: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: readonly { readonly spans: readonly WrittenSpan[] }[];
  }[];
}

/** A span as it came over the wire (OTLP/HTTP, JSON). */
export interface KeptSpan {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | undefined;
  readonly kind: 'internal' | 'server' | 'client' | 'producer' | 'consumer';
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly links: readonly { readonly traceId: string; readonly spanId: string }[];
  readonly failed: boolean;
}

const kinds = ['internal', 'internal', 'server', 'client', 'producer', 'consumer'] as const;
const failed = 2;

const shown = (attributes: readonly Attribute[]): Record<string, unknown> =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue ?? value.boolValue ?? value]),
  );

const keptOf = ({ resourceSpans }: WrittenBatch): KeptSpan[] =>
  resourceSpans.flatMap(({ resource, scopeSpans }) =>
    scopeSpans.flatMap(({ spans }) =>
      spans.map(({ name, traceId, spanId, parentSpanId, kind, attributes, links = [], status }) => ({
        ...{ service: String(shown(resource.attributes)['service.name']), name, traceId, spanId },
        ...{ parentSpanId: parentSpanId || undefined, kind: kinds[kind] ?? 'internal', attributes: shown(attributes) },
        links: links.map((link) => ({ traceId: link.traceId, spanId: link.spanId })),
        failed: status?.code === failed,
      })),
    ),
  );

/** A real collector of OTLP/HTTP on a free port that keeps the spans it takes as JSON. */
export interface TestCollector {
  /** What a process is given to export here, soon: `OTEL_*`. */
  readonly env: Readonly<Record<string, string>>;
  readonly spans: readonly KeptSpan[];
  /** Bodies as they came, for whoever searches in them. */
  readonly bodies: readonly string[];
  /** Content types of the requests so far. */
  readonly types: readonly string[];
  /** From now on requests are taken and never answered. */
  hang(): void;
  close(): Promise<void>;
}

export const startCollector = async (): Promise<TestCollector> => {
  const spans: KeptSpan[] = [];
  const bodies: string[] = [];
  const types: string[] = [];
  let hanging = false;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const type = request.headers['content-type'] ?? '';
      types.push(type);
      bodies.push(body);
      if (hanging) return;
      if (type === 'application/json') spans.push(...keptOf(JSON.parse(body) as WrittenBatch));
      response.writeHead(200, { 'content-type': type }).end(type === 'application/json' ? '{}' : undefined);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    env: {
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
      OTEL_BSP_SCHEDULE_DELAY: '50',
    },
    ...{ spans, bodies, types },
    hang: () => void (hanging = true),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
