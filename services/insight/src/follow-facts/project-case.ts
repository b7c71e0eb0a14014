import {
  clockRungFired,
  clockStarted,
  clockStopped,
  complaintClassified,
  complaintClosed,
  complaintRegistered,
  complaintStageChanged,
  type ComplaintStage,
  type EventData,
} from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { CaseClock } from '../case-file/case-clock.entity';
import { CaseSummary } from '../case-file/case-summary.entity';

/** What each fact changes in the summaries. A fact without an entry only enters the timeline. */
export const caseProjections: Readonly<Record<string, (tx: Tx, data: never) => Promise<unknown>>> = {
  [complaintRegistered.type]: (tx, data: EventData<typeof complaintRegistered>) =>
    tx.manager.upsert(
      CaseSummary,
      {
        reference: data.reference,
        stage: data.stage as ComplaintStage,
        cycle: 1,
        cause: data.class,
        grade: data.grade,
        channel: data.channel,
        productCode: data.productCode ?? null,
        lot: data.lot ?? null,
        follows: data.follows ?? null,
        receivedAt: new Date(data.receivedAt ?? data.at),
        outcome: null,
        closedAt: null,
      },
      ['reference'],
    ),
  [complaintClassified.type]: (tx, data: EventData<typeof complaintClassified>) =>
    tx.manager.update(CaseSummary, { reference: data.reference }, { cause: data.class, grade: data.grade }),
  [complaintStageChanged.type]: (tx, data: EventData<typeof complaintStageChanged>) =>
    tx.manager.update(
      CaseSummary,
      { reference: data.reference },
      { stage: data.stage as ComplaintStage, cycle: data.cycle },
    ),
  [complaintClosed.type]: (tx, data: EventData<typeof complaintClosed>) =>
    tx.manager.update(
      CaseSummary,
      { reference: data.reference },
      { stage: 'closed', outcome: data.outcome, closedAt: new Date(data.at) },
    ),
  [clockStarted.type]: (tx, data: EventData<typeof clockStarted>) =>
    tx.manager.upsert(
      CaseClock,
      {
        clockId: data.clockId,
        reference: data.reference,
        rule: data.rule,
        startedAt: new Date(data.startedAt),
        dueAt: new Date(data.dueAt),
        provisional: data.provisional,
        stoppedAt: null,
        late: null,
      },
      ['clockId'],
    ),
  [clockStopped.type]: (tx, data: EventData<typeof clockStopped>) =>
    tx.manager.update(CaseClock, { clockId: data.clockId }, { stoppedAt: new Date(data.stoppedAt), late: data.late }),
  [clockRungFired.type]: (tx, data: EventData<typeof clockRungFired>) =>
    tx.manager.update(CaseClock, { clockId: data.clockId }, { lastRung: data.rung }),
};
