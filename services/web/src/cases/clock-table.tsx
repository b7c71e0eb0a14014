import { Card, Table, Tag } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseClock } from './case-types';
import { shownDuration, shownInstant } from './shown-instant';

const useNow = (everyMs: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
};

const ClockState = ({ clock, now }: { readonly clock: CaseClock; readonly now: number }) => {
  const { t } = useTranslation();
  if (clock.stoppedAt) return <Tag color={clock.late ? 'orange' : 'green'}>{t(clock.late ? 'clocks.late' : 'clocks.stopped')}</Tag>;
  const left = Date.parse(clock.dueAt) - now;
  return <Tag color={left < 0 ? 'red' : 'blue'}>{t(left < 0 ? 'clocks.over' : 'clocks.left', { time: shownDuration(left) })}</Tag>;
};

/** Every clock of the case with its rule; the next due first. */
export const ClockTable = ({ clocks }: { readonly clocks: readonly CaseClock[] }) => {
  const { t } = useTranslation();
  const now = useNow(15_000);
  return (
    <Card title={t('clocks.title')}>
      <Table<CaseClock>
        size="small"
        rowKey="clockId"
        pagination={false}
        dataSource={[...clocks]}
        columns={[
          { title: t('clocks.rule'), render: (_, { rule }) => t(`rule.${rule}`, rule) },
          {
            title: t('clocks.due'),
            render: (_, { dueAt, provisional }) => (
              <>
                {shownInstant(dueAt)} {provisional && <Tag color="gold">{t('clocks.provisional')}</Tag>}
              </>
            ),
          },
          { title: t('clocks.state'), render: (_, clock) => <ClockState clock={clock} now={now} /> },
        ]}
      />
    </Card>
  );
};
