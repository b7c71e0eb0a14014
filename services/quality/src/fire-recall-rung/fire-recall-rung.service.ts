import { UnitOfWork } from '@anxin/persistence';
import type { FireRecallRung, RungFired } from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { holdRecall } from '../recall/lock-recall';
import { RecallClocks } from '../recall-clock/recall-clocks';

@Injectable()
export class FireRecallRungService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: Clocks,
    private readonly recallClocks: RecallClocks,
  ) {}

  /** Gives a reminder or escalation of the recall's clocks, once, if the row still says that the clock runs so (HND-15). */
  fire(input: FireRecallRung): Promise<RungFired> {
    return this.unitOfWork.run(async (tx) => {
      const recall = await holdRecall(tx, input.reference);
      return this.clocks.fire(tx, await this.recallClocks.subject(tx, recall), input);
    });
  }
}
