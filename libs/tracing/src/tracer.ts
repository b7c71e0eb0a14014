import type { Tracer } from '@opentelemetry/api';

/** What makes spans in this process; nothing while it does not trace. */
export const tracing: { tracer?: Tracer } = {};
