import type { LotAlarmInput } from '@anxin/contracts';
import type { InvestigationOrder, QualityActivities } from '@anxin/workflow-complaint-handling';
import type {
  AcknowledgeHold,
  AlarmRecorded,
  ClocksTold,
  CompleteScope,
  FireAssessmentRung,
  FireRecallRung,
  KeepFrozenLines,
  KeepFrozenStock,
  KeepReturns,
  KeepScopeLots,
  OfRecall,
  QualityRecallActivities,
  ReportRecallTrouble,
  RungFired,
} from '@anxin/workflow-recall';
import { Injectable } from '@nestjs/common';
import { AcknowledgeHoldService } from './acknowledge-hold/acknowledge-hold.service';
import { FireAssessmentRungService } from './fire-assessment-rung/fire-assessment-rung.service';
import { FireRecallRungService } from './fire-recall-rung/fire-recall-rung.service';
import { FreezeScopeService } from './freeze-scope/freeze-scope.service';
import { KeepReturnsService } from './keep-returns/keep-returns.service';
import { OpenRecoveryService } from './open-recovery/open-recovery.service';
import { OpenStartService } from './open-start/open-start.service';
import { OrderRetestService } from './order-retest/order-retest.service';
import { PrepareNoticesService } from './prepare-notices/prepare-notices.service';
import { RecordAlarmService } from './record-alarm/record-alarm.service';
import { ReportRecallTroubleService } from './report-recall-trouble/report-recall-trouble.service';

/** Notices in bulk have a queue of their own. */
type RecallActivities = Omit<QualityRecallActivities, 'sendNoticeBatch'>;

/** Quality's side of the workflows' contracts: one line each; the key makes a repeated call return the first result. */
@Injectable()
export class QualityActivityHost implements QualityActivities, RecallActivities {
  constructor(
    private readonly retests: OrderRetestService,
    private readonly alarms: RecordAlarmService,
    private readonly holds: AcknowledgeHoldService,
    private readonly assessmentRungs: FireAssessmentRungService,
    private readonly scopes: FreezeScopeService,
    private readonly starts: OpenStartService,
    private readonly notices: PrepareNoticesService,
    private readonly recoveries: OpenRecoveryService,
    private readonly returns: KeepReturnsService,
    private readonly recallRungs: FireRecallRungService,
    private readonly troubles: ReportRecallTroubleService,
  ) {}

  orderRetest({ reference, ...order }: InvestigationOrder): Promise<{ orderId: string }> {
    return this.retests.order({ complaint: reference, ...order });
  }
  recordAlarm(input: LotAlarmInput): Promise<AlarmRecorded> {
    return this.alarms.record(input);
  }
  acknowledgeHold(input: AcknowledgeHold): Promise<void> {
    return this.holds.acknowledge(input);
  }
  fireAssessmentRung(input: FireAssessmentRung): Promise<RungFired> {
    return this.assessmentRungs.fire(input);
  }
  keepScopeLots(input: KeepScopeLots): Promise<{ fresh: number }> {
    return this.scopes.keepLots(input);
  }
  keepFrozenLines(input: KeepFrozenLines): Promise<void> {
    return this.scopes.keepLines(input);
  }
  keepFrozenStock(input: KeepFrozenStock): Promise<void> {
    return this.scopes.keepStock(input);
  }
  completeScope(input: CompleteScope): Promise<ClocksTold> {
    return this.scopes.complete(input);
  }
  openStart(input: OfRecall): Promise<ClocksTold> {
    return this.starts.open(input);
  }
  prepareNotices(input: OfRecall): Promise<{ batches: number }> {
    return this.notices.prepare(input);
  }
  openRecovery(input: OfRecall): Promise<ClocksTold> {
    return this.recoveries.open(input);
  }
  keepReturns(input: KeepReturns): Promise<void> {
    return this.returns.keep(input);
  }
  fireRecallRung(input: FireRecallRung): Promise<RungFired> {
    return this.recallRungs.fire(input);
  }
  reportRecallTrouble(input: ReportRecallTrouble): Promise<void> {
    return this.troubles.report(input);
  }
}
