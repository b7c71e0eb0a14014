import { Gauge, Registry } from 'prom-client';

/** The metrics of one process. A lib or service adds its own: `new Counter({ name, help, registers: [registry] })`. */
export class MetricsRegistry extends Registry {
  constructor(service: string) {
    super();
    this.setDefaultLabels({ service });
    // The few that an operator looks at; the event loop and garbage collection observers of the default set cost more than they tell.
    this.gauge('process_resident_memory_bytes', 'Resident memory of the process.', () => process.memoryUsage.rss());
    this.gauge('nodejs_heap_used_bytes', 'Heap in use.', () => process.memoryUsage().heapUsed);
    this.gauge('process_uptime_seconds', 'Seconds since the process began.', () => process.uptime());
  }

  /** A gauge that asks for its value when somebody looks: lag of the relay, parked messages, open circuits. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this],
      async collect() {
        this.set(await read());
      },
    });
  }
}
