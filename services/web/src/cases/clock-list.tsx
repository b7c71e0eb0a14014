import { Card, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas } from '../api/client';
import { useNames } from '../i18n/use-names';
import { basisText } from './clock-basis';
import { shownInstant } from './shown-instant';
import { useShownSpan } from './use-shown-span';

type Clock = ComplaintSchemas['ClockView'];

const useNow = (everyMs: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
};

const ClockState = ({ clock, now }: { readonly clock: Clock; readonly now: number }) => {
  const { t } = useTranslation();
  const span = useShownSpan();
  const { state, stoppedAt, late, dueAt } = clock;
  if (state === 'stopped')
    return (
      <Tag color={late ? 'orange' : 'green'}>
        {t(late ? 'clocks.late' : 'clocks.stopped', { time: stoppedAt ? shownInstant(stoppedAt) : '' })}
      </Tag>
    );
  if (dueAt === null) return <Tag color="purple">{t('clocks.paused')}</Tag>;
  const left = Date.parse(dueAt) - now;
  return (
    <Tag color={left < 0 ? 'red' : 'blue'}>{t(left < 0 ? 'clocks.over' : 'clocks.left', { time: span(left) })}</Tag>
  );
};

const ClockEntry = ({ clock, now }: { readonly clock: Clock; readonly now: number }) => {
  const { t } = useTranslation();
  const names = useNames();
  const span = useShownSpan();
  const { rule, cycle, dueAt, state, provisional, rungsFired } = clock;
  return (
    <li className={state === 'stopped' ? 'clock stopped' : 'clock'}>
      <div className="clock-head">
        <span>
          <strong>{names('rule', rule)}</strong> <Tag>{rule}</Tag>
          {cycle > 1 && <Tag>{t('case.cycle', { cycle })}</Tag>}
        </span>
        <ClockState clock={clock} now={now} />
      </div>
      <div>
        {dueAt ? t('clocks.due', { time: shownInstant(dueAt) }) : t('clocks.noDue')}{' '}
        {provisional && <Tag color="gold">{t('clocks.provisional')}</Tag>}
      </div>
      {rungsFired.length > 0 && (
        <div className="fine">
          {t('clocks.rungs', { rungs: rungsFired.map((rung) => names('rung', rung)).join(t('list.separator')) })}
        </div>
      )}
      <details className="fine">
        <summary>{t('clocks.why')}</summary>
        {basisText(clock, t, span)}
      </details>
    </li>
  );
};

const order = ({ state, dueAt }: Clock): string => `${state === 'stopped' ? 1 : 0}${dueAt ?? ''}`;

/** Every clock of the case with its rule and how it came about; those that run first, the next due on top. */
export const ClockList = ({ clocks }: { readonly clocks: readonly Clock[] }) => {
  const { t } = useTranslation();
  const now = useNow(15_000);
  return (
    <Card title={t('clocks.title')} size="small">
      <ul className="plain">
        {[...clocks]
          .sort((one, other) => order(one).localeCompare(order(other)))
          .map((clock) => (
            <ClockEntry key={clock.clockId} clock={clock} now={now} />
          ))}
      </ul>
    </Card>
  );
};
