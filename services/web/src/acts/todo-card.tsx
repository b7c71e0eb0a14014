import { Card, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { ActForm } from './act-form';
import { acts } from './acts';
import { DecisionForm } from './decision/decision-form';
import { OrderFacts } from './order-facts';
import { OtherAct } from './other-act';
import type { Todo } from './todos';

/** One thing that waits for the reader, with all that it needs. */
export const TodoCard = ({ todo }: { readonly todo: Todo }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { name, act, otherwise, target } = todo;
  const { role, dueAt } = target.work ?? {};
  return (
    <section aria-label={names('work', act)}>
      <Card
        className="todo"
        size="small"
        title={names('work', act)}
        extra={
          <>
            {dueAt && <Tag>{t('work.due', { time: shownInstant(dueAt) })}</Tag>}
            {role && <Tag>{t('work.forRole', { role: names('role', role) })}</Tag>}
          </>
        }
      >
        <OrderFacts todo={todo} />
        {act === 'remedy-decision' ? (
          <DecisionForm target={target} />
        ) : (
          <ActForm key={name} act={acts[act]} target={target} name={name} />
        )}
        {otherwise && <OtherAct act={acts[otherwise]} target={target} name={`${name}/${otherwise}`} />}
      </Card>
    </section>
  );
};
