import { Alarm } from './alarm/alarm.entity';
import { Assessment } from './assessment/assessment.entity';
import { AssessmentTrigger } from './assessment/assessment-trigger.entity';
import { QualityClock } from './clock/clock.entity';
import { ClockRung } from './clock/clock-rung.entity';
import { HoldOrder } from './hold-order/hold-order.entity';
import { RefLot } from './lot/ref-lot.entity';
import { Explanation } from './recall/explanation.entity';
import { PlanDecision } from './recall/plan-decision.entity';
import { RecallLine } from './recall/recall-line.entity';
import { RecallLot } from './recall/recall-lot.entity';
import { RecallPlan } from './recall/recall-plan.entity';
import { RecallStep } from './recall/recall-step.entity';
import { RecallTrouble } from './recall/recall-trouble.entity';
import { Recall } from './recall/recall.entity';
import { StartCheck } from './recall/start-check.entity';
import { RecallAttempt } from './recall-notice/attempt.entity';
import { Confirmation } from './recall-notice/confirmation.entity';
import { NoticeLink } from './recall-notice/notice-link.entity';
import { RecallNotice } from './recall-notice/notice.entity';
import { RecallReturn } from './recall-notice/recall-return.entity';
import { RefCustomer } from './recall-notice/ref-customer.entity';
import { RefProduct } from './recall-notice/ref-product.entity';
import { RecallWorkItem } from './recall-work/recall-work-item.entity';
import { RetestOrder } from './retest/retest-order.entity';

/** Every table of the service that is not a mechanism's. */
export const qualityEntities = [
  Alarm,
  Assessment,
  AssessmentTrigger,
  ClockRung,
  HoldOrder,
  QualityClock,
  RefLot,
  Confirmation,
  Explanation,
  NoticeLink,
  PlanDecision,
  Recall,
  RecallAttempt,
  RecallLine,
  RecallLot,
  RecallNotice,
  RecallPlan,
  RecallReturn,
  RecallStep,
  RecallTrouble,
  RecallWorkItem,
  RefCustomer,
  RefProduct,
  StartCheck,
  RetestOrder,
];
