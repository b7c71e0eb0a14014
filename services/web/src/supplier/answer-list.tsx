import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { GateContentText } from './gate-content';
import type { OwnAnswer } from './own-action';

const colors: Readonly<Record<OwnAnswer['state'], string>> = {
  submitted: 'blue',
  accepted: 'green',
  'sent-back': 'orange',
};

interface Shown<Answer extends OwnAnswer> {
  readonly answers: readonly Answer[];
  /** Who answered and who judged it, where the reader may know. */
  readonly more?: (answer: Answer) => ReactNode;
}

/** Every answer with what became of it, the newest on top and open; why it was sent back stands first. */
export const AnswerList = <Answer extends OwnAnswer>({ answers, more }: Shown<Answer>) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <ul className="plain lines answers">
      {[...answers].reverse().map((answer, index) => {
        const { id, gate, round, number, state, late, answeredAt, decidedAt, reasons, content } = answer;
        return (
          <li key={id} data-answer={`r${round}/${gate}/${number}/${state}`}>
            <div className="remedy-head">
              <strong>{names('gate', gate)}</strong>
              <Tag>{t('own.answerNumber', { number })}</Tag>
              {round > 1 && <Tag>{t('own.round', { round })}</Tag>}
              <Tag color={colors[state]}>{names('gateAnswer', state)}</Tag>
              {late && <Tag color="red">{t('own.late')}</Tag>}
            </div>
            <div className="fine">
              {t('own.answeredAt', { time: shownInstant(answeredAt) })}
              {decidedAt && ` · ${t('own.decidedAt', { time: shownInstant(decidedAt) })}`}
              {more?.(answer)}
            </div>
            {reasons && (
              <>
                <strong>{t('own.reasons')}</strong>
                <blockquote className="words">{reasons}</blockquote>
              </>
            )}
            <details open={index === 0}>
              <summary>{t('own.content')}</summary>
              <GateContentText content={content} />
            </details>
          </li>
        );
      })}
    </ul>
  );
};
