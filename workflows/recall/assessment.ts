import type { AssessmentSignals, RecallAssessmentInput } from '@anxin/contracts';
import { DeadlineLadder, untilTaken } from '@anxin/workflow-shared';
import { allHandlersFinished, condition, setHandler } from '@temporalio/workflow';
import { assessmentClockChanged, assessmentDecided } from './contract';
import { quality } from './proxies';

/**
 * Chases the decision whether a lot is recalled, by the assessment's own clock (RCL-11). Only the quality director's decision ends it:
 * silence never decides. What follows a start is a process of its own.
 */
export async function recallAssessment({ assessmentId, clocks }: RecallAssessmentInput): Promise<void> {
  let decision: AssessmentSignals['assessment-decided'] | undefined;
  const open = (): boolean => decision === undefined;
  const ladder = new DeadlineLadder(async ({ clockId, rule, revision }, { name: rung, at: dueAt }) => {
    const key = `assessment/${assessmentId}/clock/${clockId}/${rung}/r${revision}`;
    const fire = () => quality.fireAssessmentRung({ assessmentId, clockId, rule, revision, rung, dueAt, key });
    return (await untilTaken('quality.fireAssessmentRung', fire, open))?.given ?? false;
  });
  setHandler(assessmentDecided, (told) => void (decision ??= told));
  setHandler(assessmentClockChanged, (plan) => ladder.tell(plan));
  ladder.tell(...clocks);
  await condition(() => !open());
  await ladder.dismantle();
  await condition(allHandlersFinished);
}
