import { useTranslation } from 'react-i18next';
import { AnswerForm } from './answer-form';
import { AnswerList } from './answer-list';
import type { OwnAction, SendAnswer } from './own-action';
import { RequestFacts } from './request-facts';

interface Shown {
  readonly action: OwnAction;
  readonly send: SendAnswer;
  readonly onDone?: () => void;
}

/** A request as the manufacturer's people see it, by login or by link: what is asked, what was answered, and the form. */
export const OwnRequest = ({ action, ...form }: Shown) => {
  const { t } = useTranslation();
  return (
    <>
      <section className="card" aria-label={t('own.facts')}>
        <RequestFacts action={action} />
      </section>
      <AnswerForm action={action} {...form} />
      {action.answers.length > 0 && (
        <section className="card" aria-label={t('own.answers')}>
          <h2>{t('own.answers')}</h2>
          <AnswerList answers={action.answers} />
        </section>
      )}
    </>
  );
};
