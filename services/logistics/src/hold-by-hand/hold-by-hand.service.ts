import { appendAudit } from '@anxin/audit';
import { requireHatOfAny } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { type HoldView, holdView } from '../hold/hold.view';
import { placeHolds } from '../hold/place-holds';
import { lockLot } from '../lot/find-lots';

export interface HandHold {
  readonly lot: string;
  readonly reason: string;
  readonly reference?: string;
}

@Injectable()
export class HoldByHandService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * QC holds a lot for a reason of its own (LOG-5, LOG-12), once a request; other holds on it stand for themselves. One without a
   * reference is called by its lot: `QC/20261019P001L21/3`, the lot's third act of holding or lifting.
   * @throws RoleMissing unless the actor acts in QC or as quality director, LotNotFound, LotAmbiguous
   */
  hold(actor: Actor, { lot: name, reason, reference: given }: HandHold): Promise<HoldView> {
    return this.unitOfWork.run(async (tx) => {
      const hat = await requireHatOfAny(tx, actor, ['qc-chief', 'qc-inspector', 'quality-director']);
      const { id: lotId, number, version } = await lockLot(tx, name);
      const reference = given ?? `QC/${number}/${version + 1}`;
      const key = `by-hand/${uuidv7()}`;
      const [hold] = await placeHolds(tx, [{ key, lotId, cause: 'quality', reference, reason, by: actor.id }]);
      if (!hold) throw new Error(`The key ${key} was given twice`);
      await appendAudit(tx, {
        actor,
        hat,
        action: 'lot.held',
        aggregate: { type: 'lot', id: lotId },
        content: { holdId: hold.id, cause: hold.cause, reference, reason },
      });
      return holdView(hold, number);
    });
  }
}
