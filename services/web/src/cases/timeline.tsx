import { useQuery } from '@tanstack/react-query';
import { Badge, Card, Timeline as Line, Typography } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { read } from '../api/call';
import { ProblemAlert } from '../api/problem-alert';
import { useLive } from '../api/use-live';
import type { CaseEvent } from './case-types';
import { shownInstant } from './shown-instant';

/** Facts that only move lists of work; the reader of a case need not see them. */
const quiet = /\.work\.(opened|done)\./;
const shortType = (type: string): string => type.replace(/^anxin\./, '').replace(/\.v[0-9]+$/, '');
const details = ({ data }: CaseEvent): string =>
  ['by', 'role', 'outcome', 'rule', 'rung', 'stage', 'tier', 'answer']
    .flatMap((key) => (typeof data[key] === 'string' ? [String(data[key])] : []))
    .join(' · ');

/** Everything that happened, as it happens. */
export const Timeline = ({ reference, onFact }: { readonly reference: string; readonly onFact: () => void }) => {
  const { t } = useTranslation();
  const [live, setLive] = useState<readonly CaseEvent[]>([]);
  const path = `/api/v1/cases/${encodeURIComponent(reference)}`;
  const past = useQuery({ queryKey: ['timeline', reference], queryFn: () => read<{ items: CaseEvent[] }>(`${path}/timeline?limit=200`) });
  const connected = useLive(`${path}/live`, 'fact', (data) => {
    const fact = JSON.parse(data) as CaseEvent;
    setLive((seen) => (seen.some(({ id }) => id === fact.id) ? seen : [...seen, fact]));
    onFact();
  });
  const known = new Map([...(past.data?.items ?? []), ...live].map((fact) => [fact.id, fact]));
  const shown = [...known.values()].filter(({ type }) => !quiet.test(type)).sort((a, b) => Number(b.position) - Number(a.position));
  return (
    <Card title={t('timeline.title')} extra={<Badge status={connected ? 'success' : 'error'} text={t(connected ? 'timeline.live' : 'timeline.offline')} />}>
      <ProblemAlert error={past.error} />
      <Line
        items={shown.map((fact) => ({
          key: fact.id,
          color: fact.type.includes('authority.exceeded') || fact.type.includes('rung-fired') ? 'red' : 'green',
          content: (
            <>
              <div>{t(`event.${shortType(fact.type)}`, shortType(fact.type))}</div>
              <Typography.Text type="secondary">
                {shownInstant(fact.at)} {details(fact)}
              </Typography.Text>
            </>
          ),
        }))}
      />
    </Card>
  );
};
