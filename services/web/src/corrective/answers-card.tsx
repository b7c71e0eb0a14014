import { Card } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { AnswerList } from '../supplier/answer-list';
import type { CorrectiveAction } from './use-corrective-actions';

type Answer = CorrectiveAction['answers'][number];

const People = ({ answer: { channel, answeredBy, decidedBy, decidedAs } }: { readonly answer: Answer }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <div>
      {names('answerChannel', channel)} {answeredBy && <PersonName id={answeredBy} />}
      {decidedBy && (
        <>
          {' '}
          · {t('corrective.decidedBy')} <PersonName id={decidedBy} /> {decidedAs && names('role', decidedAs)}
        </>
      )}
    </div>
  );
};

/** What the manufacturer answered, by gate, and what became of it. */
export const AnswersCard = ({ answers }: { readonly answers: readonly Answer[] }) => {
  const { t } = useTranslation();
  return (
    <Card title={t('own.answers')} size="small">
      {answers.length === 0 && <span className="fine">{t('corrective.noAnswers')}</span>}
      <AnswerList answers={answers} more={(answer) => <People answer={answer} />} />
    </Card>
  );
};
