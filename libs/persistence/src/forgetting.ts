import { Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { forgetAnswers } from './idempotency';
import type { Clock } from './tx';

const hourMs = 3_600_000;
/** Deleted in one statement, far below its time limit. */
const batch = 5_000;

/** Drops stored answers of Idempotency-Keys once an hour when their time is over, so that the table does not grow for ever. */
export class Forgetting implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Idempotency');
  private timer?: NodeJS.Timeout;
  private ending = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly options: { readonly schema: string; readonly answersKeptHours: number },
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.forget(), hourMs).unref();
  }

  onModuleDestroy(): void {
    this.ending = true;
    clearInterval(this.timer);
  }

  private async forget(): Promise<void> {
    const { answersKeptHours, schema } = this.options;
    const before = new Date(this.clock.now().getTime() - answersKeptHours * hourMs);
    try {
      while (!this.ending && (await forgetAnswers(this.dataSource.manager, schema, before, batch)) === batch);
    } catch (error) {
      this.logger.warn(`Old answers were not dropped: ${String(error)}`);
    }
  }
}
