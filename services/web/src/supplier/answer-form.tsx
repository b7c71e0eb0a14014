import { Alert } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm } from '../acts/act-form';
import { useNames } from '../i18n/use-names';
import { gateAct } from './gate-form';
import { draftOf, gateToAnswer, type OwnAction, type SendAnswer, sentBackLast } from './own-action';
import { inWords } from './readable-refusal';

interface Shown {
  readonly action: OwnAction;
  readonly send: SendAnswer;
  readonly onDone?: () => void;
}

/** The form of the gate that waits for an answer; where none does, why. */
export const AnswerForm = ({ action, send, onDone }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  const { reference, stage } = action;
  const gate = gateToAnswer(action);
  const before = sentBackLast(action);
  const content = before?.content;
  const act = useMemo(
    () => gate && gateAct(gate, content, (said, key) => inWords(send(gate, said, key))),
    [content, gate, send],
  );
  if (!gate || !act)
    return (
      <Alert
        type="info"
        showIcon
        title={t(action.gate ? 'own.waits' : stage === 'closed' ? 'own.closed' : 'own.nothingAsked')}
      />
    );
  const name = draftOf(action);
  return (
    <section className="card answer-form" aria-label={names('gate', gate)}>
      <h2>{names('gate', gate)}</h2>
      {before && (
        <Alert
          type="warning"
          showIcon
          title={t('own.sentBack')}
          description={
            <>
              <p className="multiline">{before.reasons}</p>
              {t('own.beginsWithBefore')}
            </>
          }
        />
      )}
      <ActForm key={name} act={act} target={{ reference }} name={name} {...(onDone && { onDone })} />
    </section>
  );
};
