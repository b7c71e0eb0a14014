import { Card, Flex, Tag } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form';
import { OtherAct } from '../acts/other-act';
import { TroubleForm } from '../acts/trouble-form';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { GateContentText } from '../supplier/gate-content';
import { acceptAnswer, resolveCorrectiveTrouble, sendAnswerBack } from './corrective-acts';
import type { CorrectiveAnswer, CorrectiveTodo } from './corrective-todos';

const Judge = ({ reference, answer }: { readonly reference: string; readonly answer: CorrectiveAnswer }) => {
  const { t } = useTranslation();
  const names = useNames();
  const accept = useMemo(() => acceptAnswer(answer), [answer]);
  const back = useMemo(() => sendAnswerBack(answer), [answer]);
  const name = `${reference}/judge/${answer.id}`;
  return (
    <Flex vertical gap={12}>
      <div>
        <strong>{names('gate', answer.gate)}</strong> <Tag>{t('own.answerNumber', { number: answer.number })}</Tag>
        {answer.late && <Tag color="red">{t('own.late')}</Tag>}
        <span className="fine">{t('own.answeredAt', { time: shownInstant(answer.answeredAt) })}</span>
      </div>
      <GateContentText content={answer.content} />
      <ActForm act={accept} target={{ reference }} name={`${name}/accept`} />
      <OtherAct act={back} target={{ reference }} name={`${name}/back`} danger />
    </Flex>
  );
};

interface Shown {
  readonly reference: string;
  readonly todos: readonly CorrectiveTodo[];
}

/** What waits for the reader in this request, with all that it needs. */
export const CorrectiveTodoList = ({ reference, todos }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  if (todos.length === 0) return null;
  return (
    <section className="todos" aria-label={t('act.mine')}>
      {todos.map((todo) => {
        const title = names('work', todo.kind === 'judge' ? 'corrective-answer' : 'corrective-trouble');
        return (
          <section key={todo.kind === 'judge' ? todo.answer.id : todo.trouble.id} aria-label={title}>
            <Card className="todo" size="small" title={title}>
              {todo.kind === 'judge' ? (
                <Judge reference={reference} answer={todo.answer} />
              ) : (
                <TroubleForm reference={reference} trouble={todo.trouble} resolve={resolveCorrectiveTrouble} />
              )}
            </Card>
          </section>
        );
      })}
    </section>
  );
};
