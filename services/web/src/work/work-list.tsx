import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Empty, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { answerOf, api, type InsightSchemas } from '../api/client';
import { ProblemAlert } from '../api/problem-alert';
import { useLive } from '../api/use-live';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { consigneeOfWork, pageOfWork } from './page-of';

const Item = ({ item }: { readonly item: InsightSchemas['WorkItemView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { kind, subject, rule, dueAt } = item;
  const over = dueAt !== null && Date.parse(dueAt) < Date.now();
  return (
    <NavLink to={pageOfWork(item)} className="work-item">
      <span>
        <strong>{names('work', kind)}</strong>
        {rule && <Tag title={names('rule', rule)}>{rule}</Tag>}
      </span>
      <span>{[subject, consigneeOfWork(item)].filter(Boolean).join(' · ')}</span>
      {dueAt && (
        <span className={over ? 'over' : 'fine'}>
          {t(over ? 'work.overdue' : 'work.due', { time: shownInstant(dueAt) })}
        </span>
      )}
    </NavLink>
  );
};

/** What waits for me, newest first; grows and shrinks by itself. */
export const WorkList = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const work = useQuery({
    queryKey: ['work'],
    queryFn: () => answerOf(api.GET('/api/v1/work', { params: { query: { limit: 200 } } })),
  });
  useLive('/api/v1/work/live', 'changed', () => void queries.invalidateQueries({ queryKey: ['work'] }));
  const items = work.data?.items ?? [];
  return (
    <nav className="work" aria-label={t('work.title')}>
      <h2>
        {t('work.title')} <Badge count={items.length} color="#0b6e4f" overflowCount={199} />
      </h2>
      <ProblemAlert error={work.error} />
      {work.isSuccess && items.length === 0 && (
        <Empty description={t('work.empty')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
      )}
      {items.map((item) => (
        <Item key={item.workId} item={item} />
      ))}
    </nav>
  );
};
