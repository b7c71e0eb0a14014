import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { ClockState, useNow } from '../cases/clock-state';
import type { ShownClock } from '../cases/shown-clock';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';

/** The one clock of an assessment in one line: what is asked, by when, how long that is. */
export const AssessmentClock = ({ clock }: { readonly clock: ShownClock }) => {
  const { t } = useTranslation();
  const names = useNames();
  const now = useNow(15_000);
  const { rule, dueAt } = clock;
  return (
    <div className="clock-line">
      <strong>{names('rule', rule)}</strong>
      <Tag>{rule}</Tag>
      <span>{dueAt && t('clocks.due', { time: shownInstant(dueAt) })}</span>
      <ClockState clock={clock} now={now} />
    </div>
  );
};
