import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Empty, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { read } from '../api/call';
import { ProblemAlert } from '../api/problem-alert';
import { useLive } from '../api/use-live';
import { shownInstant } from '../cases/shown-instant';

interface WorkItem {
  readonly workId: string;
  readonly kind: string;
  readonly subject: string;
  readonly rule: string | null;
  readonly openedAt: string;
  readonly dueAt: string | null;
}

/** What waits for me, newest first; grows and shrinks by itself. */
export const WorkList = () => {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const work = useQuery({ queryKey: ['work'], queryFn: () => read<{ items: WorkItem[] }>('/api/v1/work?limit=100') });
  useLive('/api/v1/work/live', 'changed', () => void queries.invalidateQueries({ queryKey: ['work'] }));
  const items = work.data?.items ?? [];
  return (
    <nav aria-label={t('work.title')}>
      <Typography.Title level={5} style={{ marginTop: 0 }}>
        {t('work.title')} <Badge count={items.length} color="#0b6e4f" />
      </Typography.Title>
      <ProblemAlert error={work.error} />
      {work.isSuccess && items.length === 0 && <Empty description={t('work.empty')} image={Empty.PRESENTED_IMAGE_SIMPLE} />}
      <Flex vertical gap={8}>
        {items.map((item) => (
          <Link key={item.workId} to={`/cases/${item.subject}`} style={{ border: '1px solid #e3e8e5', borderRadius: 6, padding: 8 }}>
            <Flex justify="space-between">
              <strong>{t(`work.kind.${item.kind}`, item.kind)}</strong>
              {item.rule && <Tag>{item.rule}</Tag>}
            </Flex>
            <div>{item.subject}</div>
            {item.dueAt && (
              <Typography.Text type={Date.parse(item.dueAt) < Date.now() ? 'danger' : 'secondary'}>
                {t('work.due')} {shownInstant(item.dueAt)}
              </Typography.Text>
            )}
          </Link>
        ))}
      </Flex>
    </nav>
  );
};
