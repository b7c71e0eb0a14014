import { DomainError } from '@anxin/contracts';
import { eventually, startCollector, type TestCollector } from '@anxin/testing';
import { beginSpan, readTracingConfig, startTracing, traced, traceIds, traceparent } from './index';

class Refused extends DomainError {
  readonly code = 'thing.refused';
  readonly status = 409;
}

const configOf = (env: Readonly<Record<string, string>>) => {
  const faults: string[] = [];
  return { config: readTracingConfig(env, (fault) => void faults.push(fault)), faults };
};

describe('the configuration of tracing', () => {
  const endpoint = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' };

  it('is none without an endpoint, and none where it is switched off', () => {
    const off = [
      {},
      { OTEL_SERVICE_NAME: 'x' },
      { ...endpoint, OTEL_SDK_DISABLED: 'true' },
      { ...endpoint, OTEL_TRACES_EXPORTER: 'none' },
    ];
    for (const env of off) expect(configOf(env)).toEqual({ config: undefined, faults: [] });
  });

  it('has a default for all but the endpoint, and what is said of traces goes before what is said of all signals', () => {
    expect(configOf(endpoint).config).toEqual({
      url: 'http://collector:4318/v1/traces',
      ...{ protocol: 'http/protobuf', timeoutMs: 10_000, sampler: 'parentbased_always_on', ratio: 1 },
      ...{ queueSize: 2_048, batchSize: 512, delayMs: 5_000 },
    });
    const own = {
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://tempo/otlp',
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: 'http/json',
    };
    expect(configOf({ ...endpoint, OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf', ...own }).config).toMatchObject({
      url: 'https://tempo/otlp',
      protocol: 'http/json',
    });
  });

  it('names every bad value at once, also while nothing is traced, and shows none', () => {
    const bad = {
      OTEL_SDK_DISABLED: 'perhaps',
      OTEL_TRACES_EXPORTER: 'zipkin',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317',
      OTEL_EXPORTER_OTLP_HEADERS: 'secret',
      OTEL_RESOURCE_ATTRIBUTES: 'nothing',
      OTEL_EXPORTER_OTLP_COMPRESSION: 'zstd',
      OTEL_TRACES_SAMPLER: 'some',
      OTEL_TRACES_SAMPLER_ARG: '2',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc',
      OTEL_EXPORTER_OTLP_TIMEOUT: '0',
      OTEL_BSP_MAX_QUEUE_SIZE: 'many',
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '-1',
      OTEL_BSP_SCHEDULE_DELAY: '1.5',
    };
    const { faults } = configOf(bad);
    expect(faults.map((fault) => fault.split(' ')[0]).sort()).toEqual(Object.keys(bad).sort());
    expect(faults.join()).not.toContain('secret');
  });
});

describe('spans', () => {
  let collector: TestCollector;
  beforeEach(async () => {
    collector = await startCollector();
  });
  afterEach(() => collector.close());

  const begin = async (env: Readonly<Record<string, string>> = {}, lines: object[] = []) =>
    startTracing({
      config: configOf({ ...collector.env, ...env }).config,
      service: 'probe',
      warn: (line) => void lines.push(line),
    });

  it('cost nothing and change nothing where nothing is traced', async () => {
    const end = await startTracing({ config: undefined, service: 'probe', warn: () => undefined });
    expect(beginSpan('none', { kind: 'server', parent: 'new' })).toBeUndefined();
    expect(await traced('none', { kind: 'server', parent: 'new' }, async () => traceparent())).toBeUndefined();
    expect(traceIds()).toBeUndefined();
    await end();
  });

  it('hang on what is traced here, on what came along, or on nothing', async () => {
    const end = await begin();
    const came = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    await traced('edge', { kind: 'consumer', parent: came, links: ['no place', came] }, () =>
      traced('inner', { kind: 'internal', parent: 'here' }, async () => {
        expect(traceparent()).toMatch(/^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-01$/);
      }),
    );
    await traced('alone', { kind: 'internal', parent: 'here' }, async () => expect(traceparent()).toBeUndefined());
    await traced('unlinked', { kind: 'producer', parent: undefined }, async () =>
      expect(traceparent()).toBeUndefined(),
    );
    await traced('root', { kind: 'server', parent: 'new' }, async () => undefined);
    await end();
    expect(collector.spans.map(({ name }) => name).sort()).toEqual(['edge', 'inner', 'root']);
    const of = (name: string) => collector.spans.find((span) => span.name === name);
    expect(of('edge')).toMatchObject({
      ...{ kind: 'consumer', traceId: '4bf92f3577b34da6a3ce929d0e0e4736', parentSpanId: '00f067aa0ba902b7' },
      ...{ service: 'anxin-probe', links: [{ spanId: '00f067aa0ba902b7' }] },
    });
    expect(of('inner')?.parentSpanId).toBe(of('edge')?.spanId);
    expect(of('root')).toMatchObject({ kind: 'server', parentSpanId: undefined });
  });

  it('SEC-1: tell the code or the name of an error and never its message; a refusal is no failure', async () => {
    const end = await begin();
    const failing = (name: string, error: unknown) =>
      traced(name, { kind: 'internal', parent: 'new' }, () => Promise.reject(error)).catch(() => undefined);
    await failing('refused', new Refused('13812345678'));
    await failing('broken', new TypeError('invalid input: 王小明'));
    await failing('coded', Object.assign(new Error('13812345678'), { code: '23505' }));
    await failing('odd', Object.assign(new Error('x'), { code: '王小明 13812345678' }));
    await end();
    expect(collector.spans.map(({ name, attributes, failed }) => [name, attributes['error.type'], failed])).toEqual([
      ['refused', 'thing.refused', false],
      ['broken', 'TypeError', true],
      ['coded', '23505', true],
      ['odd', 'Error', true],
    ]);
    expect(collector.bodies.join()).not.toMatch(/13812345678|王小明/);
  });

  it('are as many as the sampler keeps, and one that is not kept still says so to whoever comes next', async () => {
    const end = await begin({ OTEL_TRACES_SAMPLER: 'parentbased_traceidratio', OTEL_TRACES_SAMPLER_ARG: '0' });
    const left = await traced('left out', { kind: 'server', parent: 'new' }, async () => traceparent());
    expect(left).toMatch(/-00$/);
    await traced('kept', { kind: 'server', parent: left?.replace(/00$/, '01') }, async () => undefined);
    await end();
    expect(collector.spans.map(({ name }) => name)).toEqual(['kept']);
  });

  it('go as protobuf unless JSON is asked for', async () => {
    const end = await begin({ OTEL_EXPORTER_OTLP_PROTOCOL: '' });
    await traced('one', { kind: 'server', parent: 'new' }, async () => undefined);
    await end();
    expect(collector.types).toEqual(['application/x-protobuf']);
    expect(collector.bodies.join()).toContain('one');
  });

  it('are dropped beyond the queue while the collector hangs, and the end does not wait for it', async () => {
    collector.hang();
    const lines: object[] = [];
    const bounds = {
      OTEL_BSP_MAX_QUEUE_SIZE: '4',
      OTEL_BSP_MAX_EXPORT_BATCH_SIZE: '2',
      OTEL_EXPORTER_OTLP_TIMEOUT: '500',
    };
    const end = await begin(bounds, lines);
    for (let count = 0; count < 1_000; count += 1) beginSpan('one', { kind: 'server', parent: 'new' })?.end();
    await eventually(() => expect(lines).toHaveLength(1), { within: 10_000 });
    expect(lines).toEqual([expect.objectContaining({ msg: 'the collector takes no spans, they are dropped' })]);
    const began = performance.now();
    await end();
    expect(performance.now() - began).toBeLessThan(2_500);
    expect(collector.bodies.length).toBeLessThan(10);
  });
});
