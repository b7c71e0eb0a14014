import { requireHat } from '@anxin/auth';
import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { Clocks } from '../clock/clocks';
import { signalClocks } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import { NotARecipient } from '../complaint/complaint.errors';
import { FormDelivery } from '../complaint/form-delivery.entity';
import { holdComplaint, keepComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { closeWork } from '../work/work';

@Injectable()
export class RecordFormDeliveryService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clocks: Clocks,
  ) {}

  /**
   * The recipient says that the form is there: nobody else can know it. Once every role of the routing table has it, HND-2 stops.
   * @throws ComplaintNotFound, ComplaintClosed, NotARecipient, RoleMissing
   */
  record(actor: Actor, reference: string, role: string): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await holdComplaint(tx, reference);
      complaint.requireOpen();
      if (!complaint.recipients.includes(role)) throw new NotARecipient(reference, role);
      const hat = await requireHat(tx, actor, role);
      const id = `${reference}/form/${role}`;
      const delivered = await tx.manager.findBy(FormDelivery, { complaint: reference });
      if (delivered.some((delivery) => delivery.role === role)) return actView(complaint, id);
      complaint.version += 1;
      await tx.manager.insert(FormDelivery, { complaint: reference, role, receivedBy: actor.id, receivedAt: tx.now });
      await keepComplaint(tx, complaint);
      if (delivered.length + 1 === complaint.recipients.length)
        await signalClocks(tx, reference, await this.clocks.stop(tx, complaint, 'HND-2'));
      await closeWork(tx, complaint, ['form-delivery'], { by: actor.id, about: role });
      await recordAct(tx, actor, complaint, 'form.received', { role }, hat);
      return actView(complaint, id);
    });
  }
}
