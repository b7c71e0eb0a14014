const protocols = ['http/protobuf', 'http/json'] as const;
const samplers = [
  'always_on',
  'always_off',
  'traceidratio',
  'parentbased_always_on',
  'parentbased_always_off',
  'parentbased_traceidratio',
] as const;

/** Where spans go and how many; what is not here (headers, compression, certificates) the exporter reads from OTEL_* itself. */
export interface TracingConfig {
  /** Address that takes the spans, its path included. */
  readonly url: string;
  readonly protocol: (typeof protocols)[number];
  /** How long one batch may take, in ms. */
  readonly timeoutMs: number;
  readonly sampler: (typeof samplers)[number];
  /** Share of the traces that the ratio samplers keep, 0 to 1. */
  readonly ratio: number;
  /** What this process is called; by default `anxin-<service>`. */
  readonly serviceName?: string;
  /** Spans that wait; what comes while so many wait is dropped. */
  readonly queueSize: number;
  readonly batchSize: number;
  /** How long a span waits for others to go with it, in ms. */
  readonly delayMs: number;
}

const isHttp = (value: string): boolean => /^https?:\/\//.test(value) && URL.canParse(value);
const list = /^\s*[^\s=,]+=[^,]*(,\s*[^\s=,]+=[^,]*)*\s*$/;
const batchVariables = [
  'OTEL_BSP_MAX_QUEUE_SIZE',
  'OTEL_BSP_MAX_EXPORT_BATCH_SIZE',
  'OTEL_BSP_SCHEDULE_DELAY',
] as const;

/** The `OTEL_*` variables of one environment, each checked when it is read. */
class Variables {
  constructor(
    private readonly env: NodeJS.ProcessEnv,
    private readonly fault: (text: string) => void,
  ) {}

  /** The first that is given, and sound. */
  text(names: readonly string[], sound: (value: string) => boolean, told: string): string | undefined {
    const given = names.filter((name) => this.env[name]);
    for (const name of given) if (!sound(this.env[name] ?? '')) this.fault(`${name} ${told}`);
    return this.env[given[0] ?? ''];
  }

  oneOf<Value extends string>(names: readonly string[], known: readonly Value[]): Value | undefined {
    const value = this.text(names, (one) => known.some((each) => each === one), `is none of ${known.join(', ')}`);
    return known.find((each) => each === value);
  }

  whole(names: readonly string[], fallback: number): number {
    const sound = (value: string): boolean => /^[1-9][0-9]{0,7}$/.test(value);
    return Number(this.text(names, sound, 'is no positive whole number') ?? fallback);
  }

  /** The address of all signals gets the path of the traces, their own is taken as it is. */
  url(): string | undefined {
    const told = 'is no http(s) address';
    const own = this.text(['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'], isHttp, told);
    const shared = this.text(['OTEL_EXPORTER_OTLP_ENDPOINT'], isHttp, told);
    return own ?? (shared && `${shared}${shared.endsWith('/') ? '' : '/'}v1/traces`);
  }
}

const ofTraces = (name: string): string[] => [`OTEL_EXPORTER_OTLP_TRACES_${name}`, `OTEL_EXPORTER_OTLP_${name}`];

/**
 * Reads the standard variables of OpenTelemetry; every one that is given is checked, also while nothing is traced.
 * @returns undefined while no endpoint is named, or OTEL_SDK_DISABLED or OTEL_TRACES_EXPORTER switch it off
 */
export const readTracingConfig = (env: NodeJS.ProcessEnv, fault: (text: string) => void): TracingConfig | undefined => {
  const variables = new Variables(env, fault);
  const disabled = variables.oneOf(['OTEL_SDK_DISABLED'], ['true', 'false']) === 'true';
  const none = variables.oneOf(['OTEL_TRACES_EXPORTER'], ['otlp', 'none']) === 'none';
  const url = variables.url();
  for (const name of [...ofTraces('HEADERS'), 'OTEL_RESOURCE_ATTRIBUTES'])
    variables.text([name], (value) => list.test(value), 'is no list of key=value, separated by commas');
  variables.oneOf(ofTraces('COMPRESSION'), ['gzip', 'none']);
  const ratio = variables.text(
    ['OTEL_TRACES_SAMPLER_ARG'],
    (value) => /^(0(\.[0-9]+)?|1(\.0+)?)$/.test(value),
    'is no number from 0 to 1',
  );
  const serviceName = env['OTEL_SERVICE_NAME'];
  const [queue, batch, delay] = batchVariables;
  const config = {
    protocol: variables.oneOf(ofTraces('PROTOCOL'), protocols) ?? 'http/protobuf',
    timeoutMs: variables.whole(ofTraces('TIMEOUT'), 10_000),
    sampler: variables.oneOf(['OTEL_TRACES_SAMPLER'], samplers) ?? 'parentbased_always_on',
    ratio: Number(ratio ?? 1),
    ...(serviceName && { serviceName }),
    queueSize: variables.whole([queue], 2_048),
    batchSize: variables.whole([batch], 512),
    delayMs: variables.whole([delay], 5_000),
  };
  return url === undefined || disabled || none ? undefined : { url, ...config };
};
