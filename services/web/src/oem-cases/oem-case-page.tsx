import { useQuery } from '@tanstack/react-query';
import { Card, Spin } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { ActForm } from '../acts/act-form';
import { OtherAct } from '../acts/other-act';
import { answerOf, api } from '../api/client';
import { ProblemAlert } from '../api/problem-alert';
import { ClockList } from '../cases/clock-list';
import { Timeline } from '../cases/timeline';
import { useReadAgain } from '../cases/use-read-again';
import { ActionItems } from '../corrective/action-items';
import { useCorrectiveActions } from '../corrective/use-corrective-actions';
import { type Ability, useAbility } from '../session/use-ability';
import { FormCard } from './form-card';
import { confirmCase, decideOpinion, extendOpinion, giveOpinion, issueRequest, returnCase } from './oem-case-acts';
import { OemCaseHeader } from './oem-case-header';
import { type OemTodo, oemTodosOf, waitingIn } from './oem-todos';
import { type GivenOpinion, Opinion } from './opinion';
import { OpinionCard } from './opinion-card';

interface Shown {
  readonly reference: string;
  readonly ability: Ability;
}

interface TodoOf {
  readonly reference: string;
  /** That were given so far. */
  readonly opinions: readonly GivenOpinion[];
}

const useOemCase = (reference: string, live: boolean) =>
  useQuery({
    queryKey: ['case', reference, 'oem-case'],
    queryFn: () => answerOf(api.GET('/api/v1/oem-cases/{reference}', { params: { path: { reference } } })),
    refetchInterval: live ? false : 30_000,
  });

const Confirm = ({ reference }: { readonly reference: string }) => (
  <>
    <ActForm act={confirmCase} target={{ reference }} name={`${reference}/confirm`} />
    <OtherAct act={returnCase} target={{ reference }} name={`${reference}/return`} danger />
  </>
);

const Give = ({ reference, opinions }: TodoOf) => (
  <>
    <ActForm act={giveOpinion} target={{ reference }} name={`${reference}/opinion/${opinions.length + 1}`} />
    <OtherAct act={extendOpinion} target={{ reference }} name={`${reference}/extension`} />
  </>
);

/** What is signed stands above the form. */
const Decide = ({ reference, opinion }: { readonly reference: string; readonly opinion: GivenOpinion }) => {
  const { revision } = opinion;
  const act = useMemo(() => decideOpinion(revision), [revision]);
  return (
    <>
      <Opinion opinion={opinion} />
      <ActForm act={act} target={{ reference }} name={`${reference}/opinion/${revision}/decision`} />
    </>
  );
};

const forms: Readonly<Record<OemTodo, (of: TodoOf) => ReactNode>> = {
  confirm: Confirm,
  opinion: Give,
  approve: ({ reference, opinions }) => {
    const waiting = waitingIn(opinions);
    return waiting && <Decide reference={reference} opinion={waiting} />;
  },
  issue: ({ reference }) => <ActForm act={issueRequest} target={{ reference }} name={`${reference}/issue`} />,
};

const Todos = ({ todos, ...of }: TodoOf & { readonly todos: readonly OemTodo[] }) => {
  const { t } = useTranslation();
  if (todos.length === 0) return null;
  return (
    <section className="todos" aria-label={t('act.mine')}>
      {todos.map((todo) => (
        <section key={todo} aria-label={t(`oemTodo.${todo}`)}>
          <Card className="todo" size="small" title={t(`oemTodo.${todo}`)}>
            {forms[todo](of)}
          </Card>
        </section>
      ))}
    </section>
  );
};

const Requests = ({ reference }: { readonly reference: string }) => {
  const { t } = useTranslation();
  const requests = useCorrectiveActions(reference);
  const items = requests.data?.items ?? [];
  return (
    <Card title={t('corrective.title')} size="small">
      <ProblemAlert error={requests.error} />
      {requests.isSuccess && items.length === 0 && <span className="fine">{t('corrective.none')}</span>}
      <ActionItems items={items} />
    </Card>
  );
};

const Room = ({ reference, ability }: Shown) => {
  const live = ability.can('insight:read');
  const room = useOemCase(reference, live);
  const readsRequests = ability.can('corrective-action:read');
  const requests = useCorrectiveActions(reference, readsRequests).data?.items ?? null;
  const readAgain = useReadAgain(reference);
  if (room.error) return <ProblemAlert error={room.error} />;
  if (!room.data) return <Spin />;
  const oemCase = room.data;
  const { me, roles } = ability;
  return (
    <div className="case">
      <OemCaseHeader oemCase={oemCase} />
      <Todos
        reference={reference}
        opinions={oemCase.opinions}
        todos={oemTodosOf({ oemCase, requests, me, roles, can: (asked) => ability.can(asked) })}
      />
      <div className="case-columns">
        <div>
          {readsRequests && <Requests reference={reference} />}
          <FormCard forms={oemCase.forms} />
          {oemCase.confirmation && <OpinionCard oemCase={oemCase} />}
        </div>
        <div>
          <ClockList clocks={oemCase.clocks} />
          {live && <Timeline reference={reference} onFact={readAgain} />}
        </div>
      </div>
    </div>
  );
};

/** One case of an OEM product: the form of sales, what the engineer says to it, and what is asked of the manufacturer (OEM-3, OEM-4). */
export const OemCasePage = () => {
  const { reference = '' } = useParams();
  const ability = useAbility();
  if (ability.error) return <ProblemAlert error={ability.error} />;
  if (!ability.data) return <Spin />;
  return <Room key={reference} reference={reference} ability={ability.data} />;
};
