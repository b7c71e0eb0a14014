import { requireOtherPerson } from '@anxin/auth';
import { type Actor, event, handlingSheetReviewed } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { type ActView, actView } from '../complaint/act.view';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { HandlingSheet } from '../handling-sheet/handling-sheet.entity';
import { SheetNotFound } from '../handling-sheet/handling-sheet.errors';
import { findRemedy } from '../remedy/find-remedy';
import { closeWork, openWork } from '../work/work';

@Injectable()
export class ReviewSheetService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ComplaintNotInStage, RemedyNotFound, RemedyNotAgreed, SheetNotFound, SheetAlreadyReviewed, SamePerson `handling-sheet.own-review` */
  review(actor: Actor, reference: string, remedyId: string): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('remedy');
      const remedy = await findRemedy(tx, complaint, remedyId);
      remedy.requireAgreed();
      const sheet = await tx.manager.findOneBy(HandlingSheet, { remedyId });
      if (!sheet) throw new SheetNotFound(remedyId);
      requireOtherPerson(actor, sheet.author, 'handling-sheet.own-review');
      sheet.review(actor.id, tx.now);
      const { number, reviewer, reviewedAt } = sheet;
      await tx.manager.update(HandlingSheet, { number }, { reviewer, reviewedAt });
      await keepComplaint(tx, complaint);
      const told = { reference, at: tx.now.toISOString(), by: actor.id, remedyId, sheet: number };
      await publish(tx, event(handlingSheetReviewed, reference, complaint.version, told));
      await closeWork(tx, complaint, ['sheet-review'], { by: actor.id });
      const signatures = remedy.signers.map((role) => ({
        kind: 'remedy-decision' as const,
        about: `${remedyId}/${role}`,
        role,
        rule: remedy.tier,
      }));
      await openWork(tx, complaint, ...signatures);
      await recordAct(tx, actor, complaint, 'handling-sheet.reviewed', { remedyId, sheet: number });
      return actView(complaint, number);
    });
  }
}
