import { Card } from 'antd';
import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form';
import { TroubleForm } from '../acts/trouble-form';
import type { QualitySchemas } from '../api/client';
import { useNames } from '../i18n/use-names';
import { closeRecall, meetCheck, resolveTrouble } from './forms/recall-acts';
import { PlanDecision } from './plan-decision';
import { PlanForm } from './plan-form';
import type { RecallTodo } from './recall-todos';

type Recall = QualitySchemas['RecallView'];

interface Shown {
  readonly recall: Recall;
  readonly todo: RecallTodo;
}

const Check = ({
  recall: { reference },
  check,
}: {
  readonly recall: Recall;
  readonly check: Parameters<typeof meetCheck>[0];
}) => {
  const act = useMemo(() => meetCheck(check), [check]);
  return <ActForm act={act} target={{ reference }} name={`${reference}/check/${check}`} />;
};

const formOf = ({ recall, todo }: Shown): ReactNode => {
  const { reference, planRules } = recall;
  switch (todo.kind) {
    case 'plan':
      return <PlanForm reference={reference} rules={planRules} />;
    case 'plan-decision':
      return <PlanDecision reference={reference} plan={todo.plan} asked={planRules.contents} />;
    case 'check':
      return <Check recall={recall} check={todo.check.check} />;
    case 'trouble':
      return <TroubleForm reference={reference} trouble={todo.trouble} resolve={resolveTrouble} />;
    case 'closing':
      return <ActForm act={closeRecall} target={{ reference }} name={`${reference}/closing`} />;
  }
};

const TodoItem = ({ recall, todo }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  const title = todo.kind === 'check' ? names('startCheck', todo.check.check) : t(`recallTodo.${todo.kind}`);
  return (
    <section aria-label={title}>
      <Card className="todo" size="small" title={title}>
        {formOf({ recall, todo })}
      </Card>
    </section>
  );
};

const keyOf = (todo: RecallTodo): string => {
  if (todo.kind === 'check') return todo.check.check;
  return todo.kind === 'trouble' ? todo.trouble.id : todo.kind;
};

/** What waits for the reader in this recall, with all that it needs. */
export const RecallTodoList = ({ todos, ...of }: Omit<Shown, 'todo'> & { readonly todos: readonly RecallTodo[] }) => {
  const { t } = useTranslation();
  if (todos.length === 0) return null;
  return (
    <section className="todos" aria-label={t('act.mine')}>
      {todos.map((todo) => (
        <TodoItem key={keyOf(todo)} todo={todo} {...of} />
      ))}
    </section>
  );
};
