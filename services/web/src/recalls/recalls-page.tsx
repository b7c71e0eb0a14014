import { Empty, Flex, Spin, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../api/problem-alert';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { pageOf } from '../work/page-of';
import { useRecalls } from './use-recall';

/** Every recall with where it stands. */
export const RecallsPage = () => {
  const { t } = useTranslation();
  const names = useNames();
  const recalls = useRecalls();
  if (recalls.isPending) return <Spin />;
  return (
    <Flex vertical gap={16}>
      <h1>{t('recalls.title')}</h1>
      <ProblemAlert error={recalls.error} />
      {recalls.data?.items.length === 0 && (
        <Empty description={t('recalls.none')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
      )}
      <ul className="plain recalls">
        {recalls.data?.items.map(({ reference, stage, level, scope, rulePack, startedAt, closedAt }) => (
          <li key={reference}>
            <Link to={pageOf(reference)} className="recall-item">
              <strong>{reference}</strong>
              <span>{t(`recall.scopeOf.${scope.kind}`, { value: scope.value, supplier: scope.supplier ?? '—' })}</span>
              <span>
                <Tag color={stage === 'closed' ? 'green' : 'red'}>{names('recallStage', stage)}</Tag>
                <Tag color={level === '1' ? 'red' : 'orange'}>
                  {t('recall.levelTag', { level: names('recallLevel', level) })}
                </Tag>
                <Tag>{rulePack}</Tag>
              </span>
              <span className="fine">
                {t('recall.startedAt')} {shownInstant(startedAt)}
                {closedAt && ` · ${t('recall.closedAt')} ${shownInstant(closedAt)}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Flex>
  );
};
