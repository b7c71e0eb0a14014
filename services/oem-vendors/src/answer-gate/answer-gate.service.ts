import { requireHat } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { CorrectiveActionNotFound } from '../corrective-action/corrective-action.errors';
import type { AnswerGateDto } from '../corrective-action/gate-content.dto';
import { lockCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { ownAnswerView, type OwnAnswerView } from '../corrective-action/own-action.view';
import { TakeAnswers } from '../corrective-action/take-answers';

/** Who answers for a manufacturer. */
const answererRole = 'supplier-quality';

@Injectable()
export class AnswerGateService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly answers: TakeAnswers,
  ) {}

  /**
   * The manufacturer's own person answers the gate that is open (OEM-5, OEM-10). The company's people answer for nobody.
   * @throws CorrectiveActionNotFound, also for another manufacturer's; RoleMissing, GateNotOpen, AnswerWaits, GateAnswerIncomplete,
   * OperatorErrorAlone, NotImplementedYet, ImplementedBeforeLot
   */
  answer(actor: Actor, reference: string, { gate, content }: AnswerGateDto): Promise<OwnAnswerView> {
    const { supplier: manufacturer } = actor;
    return this.unitOfWork.run(async (tx) => {
      if (manufacturer === undefined) throw new CorrectiveActionNotFound(reference);
      const action = await lockCorrectiveAction(tx, reference, { manufacturer });
      await requireHat(tx, actor, answererRole);
      return ownAnswerView(await this.answers.take(tx, action, { gate, content, channel: 'portal', actor }));
    });
  }
}
