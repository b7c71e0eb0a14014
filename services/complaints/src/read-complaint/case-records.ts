import type { PersonKey } from '@anxin/privacy';
import type { EntityManager } from 'typeorm';
import { Answer } from '../answer/answer.entity';
import { CallBack } from '../call-back/call-back.entity';
import { CaseClock } from '../clock/clock.entity';
import { ClockRung } from '../clock/clock-rung.entity';
import { Classification } from '../complaint/classification.entity';
import type { Complaint } from '../complaint/complaint.entity';
import { FirstReply } from '../complaint/first-reply.entity';
import { FormDelivery } from '../complaint/form-delivery.entity';
import { InitialOpinion } from '../complaint/initial-opinion.entity';
import { Finding } from '../finding/finding.entity';
import { InvestigationAnswer } from '../finding/investigation.entity';
import { In } from 'typeorm';
import type {
  CallBackView,
  ClassificationView,
  ClockView,
  FindingView,
  FormDeliveryView,
  InvestigationView,
  WrittenAnswerView,
} from './complaint.view';

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
export const opened = (key: PersonKey, field: string, sealed: Buffer | null): string | null =>
  sealed ? key.open(field, sealed) : null;

export const clocksOf = async (manager: EntityManager, { reference }: Complaint): Promise<ClockView[]> => {
  const clocks = await manager.find(CaseClock, {
    where: { complaint: reference },
    order: { cycle: 'ASC', rule: 'ASC' },
  });
  const fired = await manager.find(ClockRung, {
    where: { clockId: In(clocks.map(({ id }) => id)) },
    order: { dueAt: 'ASC' },
  });
  return clocks.map(
    ({ id, rule, cycle, state, late, provisional, basis, policyVersion, calendarVersion, ...clock }) => ({
      ...{ clockId: id, rule, cycle, state, late, provisional, basis, policyVersion, calendarVersion },
      startedAt: clock.startedAt.toISOString(),
      dueAt: instant(clock.dueAt),
      stoppedAt: instant(clock.stoppedAt),
      rungsFired: fired.filter(({ clockId }) => clockId === id).map(({ rung }) => rung),
    }),
  );
};

export const classificationsOf = async (
  manager: EntityManager,
  { reference }: Complaint,
): Promise<ClassificationView[]> => {
  const history = await manager.find(Classification, {
    where: { complaint: reference },
    order: { at: 'ASC', id: 'ASC' },
  });
  return history.map(({ class: cause, grade, reason, by, at }) => ({
    class: cause,
    grade,
    reason,
    by,
    at: at.toISOString(),
  }));
};

export const deliveriesOf = async (manager: EntityManager, { reference }: Complaint): Promise<FormDeliveryView[]> => {
  const deliveries = await manager.find(FormDelivery, {
    where: { complaint: reference },
    order: { receivedAt: 'ASC' },
  });
  return deliveries.map(({ role, receivedBy, receivedAt }) => ({
    role,
    receivedBy,
    receivedAt: receivedAt.toISOString(),
  }));
};

export const contactOf = async (manager: EntityManager, { reference, cycle }: Complaint, key: PersonKey) => {
  const reply = await manager.findOneBy(FirstReply, { complaint: reference, cycle });
  const opinion = await manager.findOneBy(InitialOpinion, { complaint: reference, cycle });
  return {
    firstReplyAt: instant(reply?.repliedAt ?? null),
    initialOpinion: opened(key, 'opinion', opinion?.opinionSealed ?? null),
  };
};

export const investigationOf = async (
  manager: EntityManager,
  { reference }: Complaint,
): Promise<InvestigationView[]> => {
  const answers = await manager.find(InvestigationAnswer, {
    where: { complaint: reference },
    order: { cycle: 'ASC', kind: 'ASC' },
  });
  return answers.map(({ kind, cycle, outcome, toldAt }) => ({ kind, cycle, outcome, toldAt: toldAt.toISOString() }));
};

export const findingsOf = async (manager: EntityManager, { reference }: Complaint): Promise<FindingView[]> => {
  const findings = await manager.find(Finding, { where: { complaint: reference }, order: { cycle: 'ASC' } });
  return findings.map(({ complaint: _, recordedAt, ...finding }) => ({
    ...finding,
    recordedAt: recordedAt.toISOString(),
  }));
};

export const answersOf = async (
  manager: EntityManager,
  { reference }: Complaint,
  key: PersonKey,
): Promise<WrittenAnswerView[]> => {
  const answers = await manager.find(Answer, { where: { complaint: reference }, order: { cycle: 'ASC' } });
  return answers.map(({ id, cycle, channel, state, writtenBy, possibleDuplicate, messageId, ...answer }) => ({
    ...{ id, cycle, channel, state, writtenBy, possibleDuplicate, messageId },
    subject: opened(key, 'answer-subject', answer.subjectSealed),
    text: opened(key, 'answer-text', answer.textSealed),
    writtenAt: answer.writtenAt.toISOString(),
    sentAt: instant(answer.sentAt),
  }));
};

export const callBacksOf = async (
  manager: EntityManager,
  { reference }: Complaint,
  key: PersonKey,
): Promise<CallBackView[]> => {
  const attempts = await manager.find(CallBack, {
    where: { complaint: reference },
    order: { cycle: 'ASC', number: 'ASC' },
  });
  return attempts.map(({ id, cycle, number, outcome, channel, recordedBy, ...attempt }) => ({
    ...{ id, cycle, number, outcome, channel, recordedBy },
    note: opened(key, 'call-back', attempt.noteSealed),
    warnedAt: instant(attempt.warnedAt),
    recordedAt: attempt.recordedAt.toISOString(),
  }));
};
