import { Alert, Card, Spin } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { TodoCard } from '../acts/todo-card';
import { todosOf } from '../acts/todos';
import { ProblemAlert } from '../api/problem-alert';
import { type Ability, useAbility } from '../session/use-ability';
import { CaseHeader } from './case-header';
import { ClockList } from './clock-list';
import { ContactCard } from './contact-card';
import { InvestigationCard } from './investigation-card';
import { RemedyCard } from './remedy-card';
import { ReportCard } from './report-card';
import { Timeline } from './timeline';
import { useCaseWork, useComplaint } from './use-case';
import { useReadAgain } from './use-read-again';

interface Shown {
  readonly reference: string;
  readonly ability: Ability;
}

/** A person without the case's record has their own work with its form, and is told why there is no more. */
const Case = ({ reference, ability }: Shown) => {
  const { t } = useTranslation();
  const record = useComplaint(reference);
  const work = useCaseWork(reference);
  const readAgain = useReadAgain(reference);
  const mayRead = ability.can('complaint:read');
  const complaint = record.data;
  if (mayRead && record.isPending) return <Spin />;
  if (record.error) return <ProblemAlert error={record.error} />;
  const items = work.data?.items ?? [];
  const todos = todosOf({ reference, complaint, work: items, me: ability.me, can: (asked) => ability.can(asked) });
  const deciding = todos.find(({ act }) => act === 'remedy-decision');
  return (
    <div className="case">
      {complaint ? (
        <CaseHeader complaint={complaint} />
      ) : (
        <Card title={<h1 className="case-title">{reference}</h1>}>{t('case.noRecord')}</Card>
      )}
      <ProblemAlert error={work.error} />
      {!mayRead && work.isSuccess && todos.length === 0 && <Alert type="info" showIcon title={t('case.nothing')} />}
      {todos.length > 0 && (
        <section className="todos" aria-label={t('act.mine')}>
          {todos.map((todo) => (
            <TodoCard key={todo.name} todo={todo} />
          ))}
        </section>
      )}
      {complaint && (
        <div className="case-columns">
          <div>
            <ReportCard complaint={complaint} />
            <RemedyCard remedies={complaint.remedies} shownAbove={deciding?.target.remedyId} />
            <InvestigationCard complaint={complaint} />
            <ContactCard complaint={complaint} />
          </div>
          <div>
            <ClockList clocks={complaint.clocks} />
            {ability.can('insight:read') && <Timeline reference={reference} onFact={readAgain} />}
          </div>
        </div>
      )}
    </div>
  );
};

export const CasePage = () => {
  const { reference = '' } = useParams();
  const ability = useAbility();
  if (ability.error) return <ProblemAlert error={ability.error} />;
  if (!ability.data) return <Spin />;
  return <Case key={reference} reference={reference} ability={ability.data} />;
};
