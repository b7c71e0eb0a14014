import { Spin } from 'antd';
import { useParams } from 'react-router';
import { ProblemAlert } from '../api/problem-alert';
import { ClockList } from '../cases/clock-list';
import { Timeline } from '../cases/timeline';
import { useReadAgain } from '../cases/use-read-again';
import { type Ability, useAbility } from '../session/use-ability';
import { BalanceCard } from './balance-card';
import { CheckList } from './check-list';
import { ExplainForm } from './explain-form';
import { Explanations } from './explanations';
import { FunnelCard } from './funnel-card';
import { PlanCard } from './plan-card';
import { RecallHeader } from './recall-header';
import { RecallTodoList } from './recall-todo-list';
import { explainable, planToSign, recallTodosOf } from './recall-todos';
import { UnansweredCard } from './unanswered-card';
import { useRecall, useRecallLots } from './use-recall';

const Room = ({ reference, ability }: { readonly reference: string; readonly ability: Ability }) => {
  const live = ability.can('insight:read');
  const room = useRecall(reference, live);
  const lots = useRecallLots(reference);
  const readAgain = useReadAgain(reference);
  if (room.error) return <ProblemAlert error={room.error} />;
  if (!room.data) return <Spin />;
  const recall = room.data;
  const unexplained = ability.can('recall:explain') ? explainable(recall) : [];
  const numberOf = (lotId: string): string => lots.data?.find((lot) => lot.lotId === lotId)?.number ?? lotId;
  return (
    <div className="case">
      <RecallHeader recall={recall} />
      <div className="pulse">
        <ClockList clocks={recall.clocks} />
        <CheckList checks={recall.startChecks} />
        <FunnelCard funnel={recall.funnel} />
      </div>
      <ProblemAlert error={lots.error} />
      <RecallTodoList recall={recall} todos={recallTodosOf(recall, ability)} />
      <BalanceCard lots={lots.data ?? []} totals={recall.totals}>
        <Explanations explanations={recall.explanations} numberOf={numberOf} />
        {unexplained.length > 0 && <ExplainForm reference={reference} lots={unexplained} />}
      </BalanceCard>
      <div className="case-columns">
        <div>
          <UnansweredCard reference={reference} unanswered={recall.unanswered} notified={recall.funnel.out > 0} />
          <PlanCard plans={recall.plans} rules={recall.planRules} shownAbove={planToSign(recall, ability)?.revision} />
        </div>
        <div>{live && <Timeline reference={reference} onFact={readAgain} />}</div>
      </div>
    </div>
  );
};

/** The room of one recall: first what decides and what presses, then the figures, then what happened. */
export const RecallPage = () => {
  const { reference = '' } = useParams();
  const ability = useAbility();
  if (ability.error) return <ProblemAlert error={ability.error} />;
  if (!ability.data) return <Spin />;
  return <Room key={reference} reference={reference} ability={ability.data} />;
};
