import { appendAudit } from '@anxin/audit';
import { requireHatOfAny } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { Hold } from '../hold/hold.entity';
import { HoldAlreadyLifted, HoldNotFound, HoldOfRecall } from '../hold/hold.errors';
import { type HeldLot, liftedFact } from '../hold/hold.events';
import { type HoldView, holdView } from '../hold/hold.view';
import { recallIsClosed } from '../hold/keep-closed-recall';

@Injectable()
export class LiftHoldService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Lifts one hold with its reason; others on the lot still stand (HND-17).
   * @throws RoleMissing unless the actor acts as QC chief or quality director, HoldNotFound, HoldAlreadyLifted, HoldOfRecall
   */
  lift(actor: Actor, id: string, reason: string): Promise<HoldView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await requireHatOfAny(tx, actor, ['qc-chief', 'quality-director']);
      const named = await tx.manager.findOneBy(Hold, { id });
      if (!named) throw new HoldNotFound(id);
      // The lot first, as everybody else does.
      const [lot]: [HeldLot] = await tx.manager.query(
        `SELECT id, number, version FROM logistics.lot WHERE id = $1 FOR NO KEY UPDATE`,
        [named.lotId],
      );
      const hold = await tx.manager.findOneByOrFail(Hold, { id });
      if (hold.liftedAt) throw new HoldAlreadyLifted(id);
      if (hold.cause === 'recall' && !(await recallIsClosed(tx, hold.reference)))
        throw new HoldOfRecall(id, hold.reference);
      const lifted = { liftedAt: tx.now, liftedBy: actor.id, liftReason: reason };
      await tx.manager.update(Hold, { id }, lifted);
      const [told]: [{ version: number; still: boolean }] = (await tx.manager.query(
        `WITH changed AS (UPDATE logistics.lot SET version = version + 1 WHERE id = $1 RETURNING version)
         SELECT version, EXISTS (SELECT FROM logistics.hold WHERE lot_id = $1 AND lifted_at IS NULL) AS still FROM changed`,
        [lot.id],
      )) as [{ version: number; still: boolean }];
      await publish(tx, liftedFact(hold, { ...lot, version: told.version }, actor.id, tx.now, told.still));
      await appendAudit(tx, {
        actor,
        hat,
        action: 'hold.lifted',
        aggregate: { type: 'lot', id: lot.id },
        content: { holdId: id, cause: hold.cause, reference: hold.reference, stillHeld: told.still, reason },
      });
      return holdView({ ...hold, ...lifted }, lot.number);
    });
  }
}
