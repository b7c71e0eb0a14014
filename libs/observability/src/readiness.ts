import { Injectable, Logger } from '@nestjs/common';
import type { ReadinessProbe } from './readiness-probe';

export interface ReadinessReport {
  readonly status: 'ready' | 'not-ready';
  /** By the probe's name. */
  readonly checks: Readonly<Record<string, 'ok' | 'failing'>>;
}

const patienceMs = 2_000;

const inTime = async (probe: ReadinessProbe): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patienceMs} ms`)), patienceMs);
  });
  try {
    await Promise.race([probe.check(), late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Whether this process may be sent work: every contributed probe answers, and no shutdown has begun. */
@Injectable()
export class Readiness {
  private readonly logger = new Logger('Readiness');
  private readonly probes = new Map<string, ReadinessProbe>();
  private readonly failing = new Set<string>();

  /** @throws Error when a probe of that name is there already. */
  add(probe: ReadinessProbe): void {
    if (this.probes.has(probe.name)) throw new Error(`Two readiness probes are called ${probe.name}`);
    this.probes.set(probe.name, probe);
  }

  async report(): Promise<ReadinessReport> {
    const entries = await Promise.all(
      [...this.probes.values()].map(async (probe) => [probe.name, await this.ask(probe)] as const),
    );
    const ready = entries.every(([, answer]) => answer === 'ok');
    return { status: ready ? 'ready' : 'not-ready', checks: Object.fromEntries(entries) };
  }

  /** A line when a probe fails first and when it works again, not one for every question in between. */
  private async ask(probe: ReadinessProbe): Promise<'ok' | 'failing'> {
    try {
      await inTime(probe);
      if (this.failing.delete(probe.name)) this.logger.log({ msg: 'ready again', probe: probe.name });
      return 'ok';
    } catch (error) {
      if (!this.failing.has(probe.name))
        this.logger.error({ msg: 'not ready', probe: probe.name, reason: String(error) });
      this.failing.add(probe.name);
      return 'failing';
    }
  }
}
