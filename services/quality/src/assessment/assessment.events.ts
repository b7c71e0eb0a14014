import {
  assessmentDecided,
  assessmentJoined,
  assessmentOpened,
  event,
  type EventToPublish,
  qualityWorkDone,
  qualityWorkOpened,
} from '@anxin/contracts';
import { type Assessment, assessmentClock, assessmentOwner, type Trigger } from './assessment.entity';

const workId = (id: string): string => `assessment/${id}`;

/** The fact, and that the quality director has something to decide by the clock's instant. */
export const openedFacts = (assessment: Assessment, dueAt: Date | null): EventToPublish[] => {
  const { id, lot, version, openedAt, reason, complaint, knownAt } = assessment;
  const at = openedAt.toISOString();
  return [
    event(assessmentOpened, id, version, {
      ...{ assessmentId: id, lot, at, reason, complaint },
      knownAt: knownAt.toISOString(),
    }),
    event(qualityWorkOpened, id, version, {
      ...{ workId: workId(id), kind: 'assessment-decision', subject: id, role: assessmentOwner, openedAt: at },
      rule: assessmentClock,
      ...(dueAt && { dueAt: dueAt.toISOString() }),
    }),
  ];
};

export const joinedFact = ({ id, lot, version }: Assessment, trigger: Trigger, at: Date): EventToPublish =>
  event(assessmentJoined, id, version, {
    ...{ assessmentId: id, lot, at: at.toISOString(), reason: trigger.reason, complaint: trigger.complaint },
  });

/** Of a decided assessment: the fact, and that nobody has to decide it any more. */
export const decidedFacts = ({ id, lot, version, ...decided }: Assessment): EventToPublish[] => {
  const [at, by] = [decided.decidedAt?.toISOString() ?? '', decided.decidedBy ?? ''];
  const outcome = decided.status === 'started' ? 'started' : 'declined';
  return [
    event(assessmentDecided, id, version, {
      ...{ assessmentId: id, lot, at, by, outcome },
      ...(decided.recall !== null && { recall: decided.recall }),
    }),
    event(qualityWorkDone, id, version, { workId: workId(id), subject: id, doneAt: at, by }),
  ];
};
