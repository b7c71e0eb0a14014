import { type Actor, complaintLotIdentified, event, normaliseLot } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { Complaint } from '../complaint/complaint.entity';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { LotUnknown } from '../lot/lot.errors';
import { LotIdentification } from '../lot/lot-identification.entity';
import { lotIsKnown } from '../lot/lot-is-known';
import { LotWatch } from '../lot-watch/lot-watch';
import type { AcceptLotDto } from './accept-lot.dto';
import { acceptedLotView, type AcceptedLotView } from './accepted-lot.view';

@Injectable()
export class AcceptLotService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly watch: LotWatch,
  ) {}

  /**
   * A person says which known lot the complaint is about, with a reason (INT-2); it counts for that lot's watch from now on (INT-4).
   * What was typed stays on record, and so does every lot that stood there before.
   * @throws ComplaintNotFound, ComplaintClosed, LotUnchanged, LotUnknown
   */
  accept(actor: Actor, reference: string, body: AcceptLotDto): Promise<AcceptedLotView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      const before = complaint.lot;
      const lot = normaliseLot(body.lot);
      complaint.identifyLot(lot);
      if (!(await lotIsKnown(tx, lot))) throw new LotUnknown(body.lot);
      await keepComplaint(tx, complaint);
      await tx.manager.update(Complaint, { reference }, { lot, lotKnown: true });
      const entry = { id: uuidv7(), complaint: reference, before, lot, reason: body.reason, by: actor.id, at: tx.now };
      await tx.manager.insert(LotIdentification, entry);
      const told = { reference, at: tx.now.toISOString(), by: actor.id, lot, ...(before !== null && { before }) };
      await publish(tx, event(complaintLotIdentified, reference, complaint.version, told));
      const identified = { identificationId: entry.id, before, lot };
      await recordAct(tx, actor, complaint, 'complaint.lot-identified', identified);
      await this.watch.counted(tx, complaint);
      return acceptedLotView(complaint, entry.id);
    });
  }
}
