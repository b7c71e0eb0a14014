import { type Actor, event, findingRecorded } from '@anxin/contracts';
import { publish } from '@anxin/messaging';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { uuidv7 } from 'uuidv7';
import { signalComplaint } from '../clock/signal-clocks';
import { type ActView, actView } from '../complaint/act.view';
import type { Complaint } from '../complaint/complaint.entity';
import { keepComplaint, lockComplaint } from '../complaint/lock-complaint';
import { recordAct } from '../complaint/record-act';
import { Finding } from '../finding/finding.entity';
import { FindingAlreadyRecorded, InvestigationIncomplete } from '../finding/finding.errors';
import { InvestigationAnswer, type InvestigationKind } from '../finding/investigation.entity';
import { LotWatch } from '../lot-watch/lot-watch';
import { closeWork } from '../work/work';
import type { RecordFindingDto } from './record-finding.dto';

const bothSides: readonly InvestigationKind[] = ['retest', 'records'];

@Injectable()
export class RecordFindingService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly watch: LotWatch,
  ) {}

  /** @throws ComplaintNotFound, ComplaintNotInStage, InvestigationIncomplete, FindingAlreadyRecorded */
  record(actor: Actor, reference: string, body: RecordFindingDto): Promise<ActView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lockComplaint(tx, reference);
      complaint.requireStage('finding');
      const { cycle } = complaint;
      await this.requireBothAnswers(tx, complaint);
      if (await tx.manager.existsBy(Finding, { complaint: reference, cycle }))
        throw new FindingAlreadyRecorded(reference);
      const { outcome, nature, rootCause, responsible = null } = body;
      const id = uuidv7();
      const by = { recordedBy: actor.id, recordedAt: tx.now };
      await tx.manager.insert(Finding, {
        id,
        complaint: reference,
        cycle,
        outcome,
        nature,
        rootCause,
        responsible,
        ...by,
      });
      await keepComplaint(tx, complaint);
      const told = { reference, at: tx.now.toISOString(), by: actor.id, findingId: id, outcome };
      const fact = { ...told, ...(responsible !== null && { responsible }) };
      await publish(tx, event(findingRecorded, reference, complaint.version, fact));
      await signalComplaint(tx, reference, 'finding-recorded', { findingId: id, outcome });
      await closeWork(tx, complaint, ['finding'], { by: actor.id });
      await recordAct(tx, actor, complaint, 'finding.recorded', { findingId: id, cycle, outcome, responsible });
      if (outcome === 'confirmed' && complaint.path === 'quality') await this.watch.confirmed(tx, complaint);
      return actView(complaint, id);
    });
  }

  /** HND-6: on the quality path both sides' answers come first, whatever moved the stage. */
  private async requireBothAnswers(tx: Tx, { reference, cycle, path }: Complaint): Promise<void> {
    if (path !== 'quality') return;
    const answers = await tx.manager.findBy(InvestigationAnswer, { complaint: reference, cycle });
    const missing = bothSides.filter((side) => !answers.some(({ kind }) => kind === side));
    if (missing.length > 0) throw new InvestigationIncomplete(reference, missing);
  }
}
