import { Card, Progress as Bar, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { funnelOf } from './funnel';

/** How far the recall got: consignees, notified, confirmed, returned; beside it what went wrong on the way. */
export const FunnelCard = ({ funnel }: { readonly funnel: QualitySchemas['FunnelView'] }) => {
  const { t } = useTranslation();
  const { mails, calls, visits, unreachable, possibleDuplicates } = funnel;
  return (
    <Card title={t('funnel.title')} size="small">
      <ol className="plain funnel">
        {funnelOf(funnel).map(({ step, count, percent }) => (
          <li key={step}>
            <span>{t(`funnel.${step}`)}</span>
            <strong>{count}</strong>
            <Bar
              percent={percent}
              size="small"
              status="normal"
              strokeColor="#0b6e4f"
              aria-label={t(`funnel.${step}`)}
            />
          </li>
        ))}
      </ol>
      <div className="fine">
        {[
          t('counted.mails', { count: mails }),
          t('counted.calls', { count: calls }),
          t('counted.visits', { count: visits }),
        ].join(' · ')}
      </div>
      {unreachable > 0 && <Tag color="red">{t('funnel.unreachable', { count: unreachable })}</Tag>}
      {possibleDuplicates > 0 && <Tag color="orange">{t('funnel.duplicates', { count: possibleDuplicates })}</Tag>}
    </Card>
  );
};
