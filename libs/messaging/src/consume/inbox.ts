import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';

@Injectable()
export class Inbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Effect and memory of the event commit together, so that each delivered event has its effect once for each consumer. While another
   * process is at the same event, the insert waits for that one to commit or roll back.
   */
  once(
    event: { readonly id: string },
    consumer: string,
    work: (tx: Tx) => Promise<void>,
  ): Promise<'done' | 'duplicate'> {
    return this.unitOfWork.run(async (tx) => {
      const fresh: unknown[] = await tx.manager.query(
        `insert into "${tx.schema}".inbox (event_id, consumer, received_at) values ($1, $2, $3) on conflict do nothing returning 1`,
        [event.id, consumer, tx.now],
      );
      if (fresh.length === 0) return 'duplicate';
      await work(tx);
      return 'done';
    });
  }
}
