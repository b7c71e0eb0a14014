import { hashOfToken } from '@anxin/http';
import { Clock, SupplierReads, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { RequestLinkNotUsable } from '../corrective-action/corrective-action.errors';
import { correcting } from '../corrective-action/corrective-steps';
import type { GateContent } from '../corrective-action/gate-content';
import { lockCorrectiveAction } from '../corrective-action/lock-corrective-action';
import { answersTo, ownActionView, ownAnswerView, type OwnAnswerView } from '../corrective-action/own-action.view';
import { RequestLink } from '../corrective-action/request-link.entity';
import { TakeAnswers } from '../corrective-action/take-answers';
import { Vendor } from '../vendor/vendor.entity';
import type { LinkedActionView } from './linked-action.view';

@Injectable()
export class AnswerByLinkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dataSource: DataSource,
    private readonly reads: SupplierReads,
    private readonly clock: Clock,
    private readonly answers: TakeAnswers,
  ) {}

  /** Read as the manufacturer's own database role, like everything that leaves for it. @throws RequestLinkNotUsable, whatever the reason */
  async read(token: string): Promise<LinkedActionView> {
    const { manager } = this.dataSource;
    const { request, round, gate } = await usable(manager, token, this.clock.now());
    const { manufacturer } = await manager.findOneByOrFail(CorrectiveAction, { reference: request });
    return this.reads.run(manufacturer, async (own) => {
      const action = await own.findOneByOrFail(CorrectiveAction, { reference: request });
      if (action.round !== round || action.gate !== gate) throw new RequestLinkNotUsable();
      const { language } = await own.findOneByOrFail(Vendor, { code: manufacturer });
      return { gate, language, request: ownActionView(action, await answersTo(own, request)) };
    });
  }

  /**
   * Whoever holds the link answers its gate, once: the link is used up with the answer, and stays good when the answer is refused.
   * @throws RequestLinkNotUsable, whatever the reason; AnswerWaits, GateAnswerIncomplete, OperatorErrorAlone
   */
  answer(token: string, content: GateContent): Promise<OwnAnswerView> {
    return this.unitOfWork.run(async (tx) => {
      const { request } = await usable(tx.manager, token, tx.now);
      const action = await lockCorrectiveAction(tx, request);
      // Again, behind the lock: another click may have used it meanwhile.
      const { tokenHash, round, gate } = await usable(tx.manager, token, tx.now);
      if (action.round !== round || action.gate !== gate) throw new RequestLinkNotUsable();
      const answer = await this.answers.take(tx, action, { gate, content, channel: 'link', actor: correcting });
      await tx.manager.update(RequestLink, { tokenHash }, { usedAt: tx.now });
      return ownAnswerView(answer);
    });
  }
}

/** @throws RequestLinkNotUsable for a token that is unknown, expired or used */
const usable = async (manager: Pick<EntityManager, 'findOneBy'>, token: string, now: Date): Promise<RequestLink> => {
  const link = await manager.findOneBy(RequestLink, { tokenHash: hashOfToken(token) });
  if (!link || link.usedAt || link.expiresAt <= now) throw new RequestLinkNotUsable();
  return link;
};
