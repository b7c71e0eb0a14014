import { appendAudit } from '@anxin/audit';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { announceLots } from '../lot/announce-lots';
import { Lot } from '../lot/lot.entity';
import { LotNotFound } from '../lot/lot.errors';
import { type LotView, readLotView } from '../lot/lot.view';
import type { RecordInspectionDto } from './record-inspection.dto';

@Injectable()
export class RecordInspectionService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Records the result with its report, and tells others (LOG-3, PRD-3). @throws LotNotFound, InspectionStands */
  record(actor: Actor, id: string, { result, report }: RecordInspectionDto): Promise<LotView> {
    return this.unitOfWork.run(async (tx) => {
      const lot = await tx.manager.findOne(Lot, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (!lot) throw new LotNotFound(id);
      lot.inspect(result, report, tx.now);
      const { inspection, inspectedAt } = lot;
      await tx.manager.update(Lot, { id }, { inspection, report, inspectedAt });
      await announceLots(tx, [id]);
      await appendAudit(tx, {
        actor,
        action: 'lot.inspected',
        aggregate: { type: 'lot', id },
        content: { number: lot.number, result, report },
      });
      return readLotView(tx.manager, id);
    });
  }
}
