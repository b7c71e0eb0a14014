import { context, type Tracer } from '@opentelemetry/api';
import type { Sampler, SpanExporter } from '@opentelemetry/sdk-trace';
import type { TracingOptions } from './start-tracing';
import type { TracingConfig } from './tracing-config';

/** The SDK is loaded by a process that traces, and by no other. */
const load = async () => {
  const [hooks, json, protobuf, resources, sdk] = await Promise.all([
    import('@opentelemetry/context-async-hooks'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/exporter-trace-otlp-proto'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/sdk-trace'),
  ]);
  return { hooks, json, protobuf, resources, sdk };
};
type Sdk = Awaited<ReturnType<typeof load>>;

const samplerOf = ({ sdk }: Sdk, { sampler, ratio }: TracingConfig): Sampler => {
  const root = sampler.endsWith('always_on')
    ? new sdk.AlwaysOnSampler()
    : sampler.endsWith('always_off')
      ? new sdk.AlwaysOffSampler()
      : new sdk.TraceIdRatioBasedSampler(ratio);
  return sampler.startsWith('parentbased_') ? new sdk.ParentBasedSampler({ root }) : root;
};

const exporterOf = ({ json, protobuf }: Sdk, { protocol, url, timeoutMs }: TracingConfig): SpanExporter => {
  const { OTLPTraceExporter } = protocol === 'http/json' ? json : protobuf;
  return new OTLPTraceExporter({ url, timeoutMillis: timeoutMs });
};

/** Says once that a batch was not taken, and once that one is taken again: an outage is one line and not one every five seconds. */
const told = (exporter: SpanExporter, warn: TracingOptions['warn']): SpanExporter => {
  let failing = false;
  return {
    export: (spans, done) =>
      exporter.export(spans, (result) => {
        const fails = result.code !== 0;
        if (fails && !failing)
          warn({ msg: 'the collector takes no spans, they are dropped', reason: String(result.error?.message) });
        if (!fails && failing) warn({ msg: 'the collector takes spans again' });
        failing = fails;
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
};

/**
 * Makes the tracer of this process. The SDK's propagators are left out: the places where a `traceparent` comes in and goes out are few,
 * and each decides whom it believes.
 */
export const openTelemetry = async (
  config: TracingConfig,
  service: string,
  warn: TracingOptions['warn'],
): Promise<{ readonly tracer: Tracer; readonly end: () => Promise<void> }> => {
  const loaded = await load();
  const { hooks, resources, sdk } = loaded;
  const own = { 'service.name': config.serviceName ?? `anxin-${service}`, 'process.pid': process.pid };
  const resource = resources
    .defaultResource()
    .merge(resources.detectResources({ detectors: [resources.envDetector] }))
    .merge(resources.resourceFromAttributes(own));
  const processor = new sdk.BatchSpanProcessor({
    exporter: told(exporterOf(loaded, config), warn),
    maxQueueSize: config.queueSize,
    maxExportBatchSize: Math.min(config.batchSize, config.queueSize),
    scheduledDelayMillis: config.delayMs,
    exportTimeoutMillis: config.timeoutMs + 1_000,
  });
  const provider = new sdk.TracerProvider({
    resource,
    sampler: samplerOf(loaded, config),
    spanProcessors: [processor],
  });
  context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable());
  return {
    tracer: provider.getTracer('anxin'),
    end: async () => {
      context.disable();
      await provider.shutdown();
    },
  };
};
