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

  /**
   * A gauge that asks for its value when somebody looks: lag of the relay, parked messages, open circuits. What cannot be told now
   * (the database is away) is NaN, and the other figures are shown.
   */
  gauge(name: string, help: string, read: () => number | Promise<number>): void {
    new Gauge({
      name,
      help,
      registers: [this],
      async collect() {
        this.set(await orNaN(read));
      },
    });
  }

  /** As `gauge`, a value for each value of one label; what cannot be told now is left out. */
  gauges(name: string, help: string, label: string, read: () => Promise<Readonly<Record<string, number>>>): void {
    new Gauge({
      name,
      help,
      labelNames: [label],
      registers: [this],
      async collect() {
        this.reset();
        for (const [value, figure] of Object.entries(await read().catch(() => ({}))))
          this.set({ [label]: value }, figure);
      },
    });
  }
}

const orNaN = async (read: () => number | Promise<number>): Promise<number> => {
  try {
    return await read();
  } catch {
    return NaN;
  }
};
