import { DomainError } from '@anxin/contracts';
import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  type Link,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { tracing } from './tracer';

/**
 * What a span hangs on: `here` what is traced now (nothing is traced where nothing is), `new` nothing (it begins a trace), or the
 * `traceparent` that came along, W3C. One that cannot be read begins a trace. Without it there is no span.
 */
export type Parent = 'here' | 'new' | (string & {}) | undefined;

export interface SpanPlan {
  readonly kind: Lowercase<keyof typeof SpanKind>;
  readonly parent: Parent;
  /** `traceparent` of what led here without being its cause. */
  readonly links?: readonly (string | undefined)[];
  /** Ids and codes: never what a person wrote, never a value of a request (SEC-1). */
  readonly attributes?: Attributes;
}

/** A span under way. */
export interface OpenSpan {
  /** Its place for whoever comes next, W3C `traceparent`. */
  readonly traceparent: string;
  name(name: string): void;
  set(attributes: Attributes): void;
  /** Runs `work` with everything inside it hanging on this span. */
  run<T>(work: () => T): T;
  end(): void;
  /** Ends it with the error's code or name; its message stays out, because it may quote a person's data. */
  fail(error: unknown): void;
}

const kinds = {
  internal: SpanKind.INTERNAL,
  server: SpanKind.SERVER,
  client: SpanKind.CLIENT,
  producer: SpanKind.PRODUCER,
  consumer: SpanKind.CONSUMER,
} as const;

const written = ({ traceId, spanId, traceFlags }: SpanContext): string =>
  `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;

const read = (text: string | undefined): SpanContext | undefined => {
  const [, traceId = '', spanId = '', flags = ''] =
    /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/.exec(text ?? '') ?? [];
  const found = { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
  return isSpanContextValid(found) ? found : undefined;
};

const contextOf = (parent: string): Context | undefined => {
  if (parent === 'here') return trace.getSpan(context.active()) && context.active();
  const place = parent === 'new' ? undefined : read(parent);
  return place ? trace.setSpanContext(ROOT_CONTEXT, place) : ROOT_CONTEXT;
};

const linksOf = (links: SpanPlan['links'] = []): Link[] =>
  links.flatMap((link) => {
    const place = read(link);
    return place ? [{ context: place }] : [];
  });

const word = (error: unknown): string => {
  const { code } = Object(error) as { readonly code?: unknown };
  if (typeof code === 'string' && /^[A-Za-z0-9._-]{1,80}$/.test(code)) return code;
  return error instanceof Error ? error.name : 'UnknownError';
};

/** A refusal is an answer like another: its code is told, and the span is none that failed. */
const fail = (span: Span, error: unknown): void => {
  span.setAttribute('error.type', word(error));
  if (!(error instanceof DomainError)) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};

/** Begins a span that somebody else ends; undefined while this process does not trace, or the plan hangs on nothing. */
export const beginSpan = (name: string, { kind, parent, links, attributes = {} }: SpanPlan): OpenSpan | undefined => {
  const { tracer } = tracing;
  const within = tracer && parent ? contextOf(parent) : undefined;
  if (!tracer || !within) return undefined;
  const span = tracer.startSpan(name, { kind: kinds[kind], attributes, links: linksOf(links) }, within);
  const inside = trace.setSpan(context.active(), span);
  return {
    traceparent: written(span.spanContext()),
    name: (other) => void span.updateName(other),
    set: (more) => void span.setAttributes(more),
    run: (work) => context.with(inside, work),
    end: () => span.end(),
    fail: (error) => fail(span, error),
  };
};

/** Runs `work` within a span from its beginning to its end; just runs it while nothing is traced. */
export const traced = async <T>(
  name: string,
  plan: SpanPlan,
  work: (span: Pick<OpenSpan, 'set'> | undefined) => Promise<T>,
): Promise<T> => {
  const span = beginSpan(name, plan);
  if (!span) return work(undefined);
  try {
    const result = await span.run(() => work(span));
    span.end();
    return result;
  } catch (error) {
    span.fail(error);
    throw error;
  }
};

/** Place of what is traced now, W3C `traceparent`: what it leads to hangs on it. */
export const traceparent = (): string | undefined => {
  const here = tracing.tracer && trace.getSpanContext(context.active());
  return here && written(here);
};

/** For log lines; undefined while nothing is traced. */
export const traceIds = (): { readonly traceId: string; readonly spanId: string } | undefined => {
  const here = tracing.tracer && trace.getSpanContext(context.active());
  return here && { traceId: here.traceId, spanId: here.spanId };
};
