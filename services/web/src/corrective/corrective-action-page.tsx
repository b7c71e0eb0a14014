import { Spin } from 'antd';
import { useParams } from 'react-router';
import { ProblemAlert } from '../api/problem-alert';
import { ClockList } from '../cases/clock-list';
import { Timeline } from '../cases/timeline';
import { useReadAgain } from '../cases/use-read-again';
import { useNames } from '../i18n/use-names';
import { type Ability, useAbility } from '../session/use-ability';
import { AnswersCard } from './answers-card';
import { CorrectiveHeader } from './corrective-header';
import { CorrectiveTodoList } from './corrective-todo-list';
import { answerToJudge, correctiveTodosOf } from './corrective-todos';
import { EffectCard } from './effect-card';
import { gateOfClock } from './gate-of-clock';
import { MailsCard } from './mails-card';
import { StandingCard } from './standing-card';
import { TroublesCard } from './troubles-card';
import { useCorrectiveAction, useStanding } from './use-corrective-actions';

const Standing = ({ reference, code }: { readonly reference: string; readonly code: string }) => {
  const standing = useStanding(reference, code);
  if (standing.error) return <ProblemAlert error={standing.error} />;
  return standing.data ? <StandingCard standing={standing.data} /> : <Spin />;
};

const Room = ({ reference, ability }: { readonly reference: string; readonly ability: Ability }) => {
  const live = ability.can('insight:read');
  const room = useCorrectiveAction(reference, live);
  const readAgain = useReadAgain(reference);
  const names = useNames();
  const gateNameOf = ({ clockId }: { readonly clockId: string }) => {
    const gate = gateOfClock(clockId);
    return gate && names('gate', gate);
  };
  if (room.error) return <ProblemAlert error={room.error} />;
  if (!room.data) return <Spin />;
  const action = room.data;
  const { manufacturer, clocks, looks, mails, troubles } = action;
  // What is to be judged stands above, whole; it is not shown twice.
  const waiting = answerToJudge(action, ability);
  const others = action.answers.filter(({ id }) => id !== waiting?.id);
  return (
    <div className="case">
      <CorrectiveHeader action={action} />
      <CorrectiveTodoList reference={reference} todos={correctiveTodosOf(action, ability)} />
      <div className="case-columns">
        <div>
          {(!waiting || others.length > 0) && <AnswersCard answers={others} />}
          {looks.length > 0 && <EffectCard looks={looks} />}
          {troubles.length > 0 && <TroublesCard troubles={troubles} />}
        </div>
        <div>
          <ClockList clocks={clocks} aboutOf={gateNameOf} />
          {ability.can('vendor:read') && <Standing reference={reference} code={manufacturer} />}
          {mails.length > 0 && <MailsCard mails={mails} />}
          {live && <Timeline reference={reference} onFact={readAgain} />}
        </div>
      </div>
    </div>
  );
};

/** One request to a manufacturer as the company sees it: where it stands, what waits, what was answered and what it led to. */
export const CorrectiveActionPage = () => {
  const { reference = '' } = useParams();
  const ability = useAbility();
  if (ability.error) return <ProblemAlert error={ability.error} />;
  if (!ability.data) return <Spin />;
  return <Room key={reference} reference={reference} ability={ability.data} />;
};
