import type { Actor } from '@anxin/contracts';
import { requireVersion } from '@anxin/http';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { handlingPathFor } from '@anxin/policy';
import { PolicyRegister } from '@anxin/reference-data';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { type ActView, actView } from '../complaint/act.view';
import { Classification } from '../complaint/classification.entity';
import { classifiedFact } from '../complaint/complaint.events';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { LotWatch } from '../lot-watch/lot-watch';
import type { ClassifyComplaintDto } from './classify-complaint.dto';

@Injectable()
export class ClassifyComplaintService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly policies: PolicyRegister,
    private readonly watch: LotWatch,
  ) {}

  /**
   * Changes class or grade; every earlier one stays on record with its reason (INT-3).
   * @throws VersionStale, ComplaintNotFound, ComplaintClosed, ClassificationUnchanged, ComplaintPathFixed
   */
  classify(actor: Actor, reference: string, version: number, body: ClassifyComplaintDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      requireVersion(version, { version: complaint.version - 1 });
      const { path } = handlingPathFor(await this.policies.at(tx, complaint.pin, 'handling-paths'), body);
      const { class: before, grade: gradeBefore } = complaint;
      complaint.classify(body, path);
      await keepComplaint(tx, complaint);
      const entry = { id: uuidv7(), complaint: reference, ...body, by: actor.id, at: tx.now };
      await tx.manager.insert(Classification, entry);
      await publish(tx, classifiedFact(complaint, actor.id, tx.now));
      const change = { from: { class: before, grade: gradeBefore }, to: { class: body.class, grade: body.grade } };
      await recordAct(tx, actor, complaint, 'complaint.classified', { classificationId: entry.id, ...change });
      await this.watch.reclassified(tx, complaint, change.from);
      return actView(complaint, entry.id);
    });
  }
}
