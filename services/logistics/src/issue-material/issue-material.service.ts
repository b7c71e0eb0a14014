import { appendAudit } from '@anxin/audit';
import { type Actor, event, materialIssued } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { type IssueKind, MaterialIssue } from '../issue/material-issue.entity';
import { type MaterialIssueView, materialIssueView } from '../issue/material-issue.view';
import { lockNamedLot } from '../lot/find-lots';
import { guarded } from '../lot/warehouse-refusals';
import { bookMovements } from '../stock/book-movements';
import { companyDay } from '../stock/company-day';
import { pickStock } from '../stock/pick-stock';
import { requireUnit } from '../stock/quantity';

export interface Issue {
  readonly lot: string;
  readonly quantity: string;
  readonly unit: string;
  readonly forBatch: string;
  readonly kind: IssueKind;
}

@Injectable()
export class IssueMaterialService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Hands goods of a lot to production for one batch: the only way in, so that held inputs are not used (LOG-5, LOG-8).
   * @throws LotUnknown, LotAmbiguous, UnitMismatch, LotHeld, LotFailed, LotNotReleased, LotExpired, StockShort
   */
  issue(actor: Actor, { lot, forBatch, kind, quantity, unit }: Issue): Promise<MaterialIssueView> {
    return this.unitOfWork.run(async (tx) => {
      const goods = await lockNamedLot(tx, lot);
      requireUnit(goods, unit);
      const issue: MaterialIssue = {
        ...{ id: uuidv7(), lotId: goods.id, forBatch, kind, quantity, unit },
        ...{ issuedAt: tx.now, issuedOn: companyDay(tx), issuedBy: actor.id },
      };
      await guarded(async () => {
        await tx.manager.insert(MaterialIssue, issue);
        const picks = await pickStock(tx, goods, quantity);
        await bookMovements(
          tx,
          actor.id,
          picks.map((pick, index) => ({
            ...{ key: `issue/${issue.id}/${index}`, kind: 'issue' as const, lotId: goods.id, issueId: issue.id },
            ...{ quantity: pick.quantity, from: { ...pick, area: 'store' as const } },
          })),
        );
      });
      await publish(
        tx,
        event(materialIssued, issue.id, 1, {
          ...{ lotId: goods.id, number: goods.number, at: tx.now.toISOString(), by: actor.id },
          ...{ issueId: issue.id, forBatch, kind, quantity, unit },
        }),
      );
      await appendAudit(tx, {
        actor,
        action: 'material.issued',
        aggregate: { type: 'material-issue', id: issue.id },
        content: { lotId: goods.id, forBatch, kind, quantity, unit },
      });
      return materialIssueView(issue, goods.number);
    });
  }
}
