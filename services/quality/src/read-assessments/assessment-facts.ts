import type { EntityManager } from 'typeorm';
import type { Assessment } from '../assessment/assessment.entity';
import { AssessmentTrigger } from '../assessment/assessment-trigger.entity';
import { clocksOf } from '../clock/clock.view';
import { HoldOrder } from '../hold-order/hold-order.entity';
import { holdOrderView } from '../hold-order/hold-order.view';
import { RefLot } from '../lot/ref-lot.entity';
import { RetestOrder } from '../retest/retest-order.entity';
import type { AssessedLotView, AssessmentItemView, AssessmentView, TestView, TriggerView } from './assessment.view';

const text = (at: Date | null): string | null => at?.toISOString() ?? null;

export const assessmentItem = (assessment: Assessment): AssessmentItemView => {
  const { id, lot, number, version, status, reason, complaint, productCode, recall } = assessment;
  return {
    ...{ id, lot, number, version, status, reason, complaint, productCode, recall },
    knownAt: assessment.knownAt.toISOString(),
    openedAt: assessment.openedAt.toISOString(),
    decidedAt: text(assessment.decidedAt),
    decidedBy: assessment.decidedBy,
    decisionReason: assessment.decisionReason,
  };
};

export const assessmentFacts = async (manager: EntityManager, assessment: Assessment): Promise<AssessmentView> => {
  const { id, lot } = assessment;
  const [lots, triggers, orders, tests, clocks] = [
    await manager.find(RefLot, { where: { normalised: lot }, order: { lotId: 'ASC' } }),
    await manager.find(AssessmentTrigger, { where: { assessment: id }, order: { recordedAt: 'ASC', key: 'ASC' } }),
    await manager.find(HoldOrder, { where: { lot }, order: { id: 'ASC' } }),
    await manager.find(RetestOrder, { where: { lot }, order: { id: 'ASC' } }),
    await clocksOf(manager, id),
  ];
  return {
    ...assessmentItem(assessment),
    lots: lots.map(lotOf),
    triggers: triggers.map(triggerOf),
    holdOrders: orders.map(holdOrderView),
    tests: tests.map(testOf),
    clocks,
  };
};

const lotOf = ({ version: _, normalised: __, recordedAt: ___, ...lot }: RefLot): AssessedLotView => lot;

const triggerOf = ({ key, complaint, reason, related, ...trigger }: AssessmentTrigger): TriggerView => ({
  ...{ key, complaint, reason, related },
  knownAt: trigger.knownAt.toISOString(),
  recordedAt: trigger.recordedAt.toISOString(),
});

const testOf = ({ id, complaint, status, outcome, answeredAt }: RetestOrder): TestView => ({
  ...{ id, complaint, status, outcome },
  answeredAt: text(answeredAt),
});
