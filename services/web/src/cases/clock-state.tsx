import { Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownClock } from './shown-clock';
import { shownInstant } from './shown-instant';
import { useShownSpan } from './use-shown-span';

export const useNow = (everyMs: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
};

/** How long is left, by how much it is overdue, or how it ended. */
export const ClockState = ({ clock, now }: { readonly clock: ShownClock; readonly now: number }) => {
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
