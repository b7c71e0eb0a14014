import { Injectable } from '@nestjs/common';
import { MetricsRegistry } from './metrics-registry';
import { Readiness } from './readiness';

/** What `/readyz` says, as figures: asked anew whenever somebody reads them. */
@Injectable()
export class ProbeFigures {
  constructor(readiness: Readiness, registry: MetricsRegistry) {
    registry.gauges(
      'anxin_probe_ok',
      '1 while the thing that the process needs works, 0 while it fails; the process is ready when all are 1.',
      'probe',
      async () => {
        const { checks } = await readiness.report();
        return Object.fromEntries(Object.entries(checks).map(([probe, answer]) => [probe, answer === 'ok' ? 1 : 0]));
      },
    );
  }
}
