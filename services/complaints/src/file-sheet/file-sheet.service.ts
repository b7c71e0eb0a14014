import { type Actor, event, handlingSheetFiled } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { nextReference, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { type ActView, actView } from '../complaint/act.view';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { HandlingSheet } from '../handling-sheet/handling-sheet.entity';
import { SheetAlreadyFiled } from '../handling-sheet/handling-sheet.errors';
import { findRemedy } from '../remedy/find-remedy';
import { openWork } from '../work/work';

@Injectable()
export class FileSheetService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Once the complainant has agreed, the sheet is filed where the tier says (CMP-12). @returns its number as `id`. @throws ComplaintNotInStage, RemedyNotFound, RemedyNotAgreed, SheetAlreadyFiled */
  file(actor: Actor, reference: string, remedyId: string, measures: string): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('remedy');
      const remedy = await findRemedy(tx, complaint, remedyId);
      remedy.requireAgreed();
      const filed = await tx.manager.findOneBy(HandlingSheet, { remedyId });
      if (filed) throw new SheetAlreadyFiled(filed.number);
      const number = await nextReference(tx, 'SC');
      const by = { author: actor.id, filedAt: tx.now, reviewer: null, reviewedAt: null };
      await tx.manager.insert(HandlingSheet, {
        number,
        complaint: reference,
        remedyId,
        filedWith: remedy.filedAt,
        measures,
        ...by,
      });
      await keepComplaint(tx, complaint);
      const told = { reference, at: tx.now.toISOString(), by: actor.id, remedyId, sheet: number };
      await publish(tx, event(handlingSheetFiled, reference, complaint.version, told));
      await openWork(tx, complaint, { kind: 'sheet-review', about: number, role: remedy.filedAt, rule: 'CMP-12' });
      await recordAct(tx, actor, complaint, 'handling-sheet.filed', {
        remedyId,
        sheet: number,
        filedWith: remedy.filedAt,
      });
      return actView(complaint, number);
    });
  }
}
