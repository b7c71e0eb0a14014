import { Card, Empty, Flex, Spin, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualitySchemas } from '../api/client';
import { ProblemAlert } from '../api/problem-alert';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { pageOf } from '../work/page-of';
import { OpenAssessment } from './open-assessment';
import { useAssessments } from './use-assessments';

const Decided = ({ items }: { readonly items: readonly QualitySchemas['AssessmentItemView'][] }) => {
  const { t } = useTranslation();
  const names = useNames();
  if (items.length === 0) return null;
  return (
    <Card title={t('assessments.decided')} size="small">
      <ul className="plain lines">
        {items.map(({ id, status, decidedAt, recall, reason }) => (
          <li key={id}>
            <Link to={pageOf(id)}>{id}</Link> <Tag>{names('alarmReason', reason)}</Tag>
            <Tag color={status === 'started' ? 'volcano' : 'green'}>{names('assessmentOutcome', status)}</Tag>
            {recall && <Link to={pageOf(recall)}>{recall}</Link>}
            <span className="fine"> {decidedAt && shownInstant(decidedAt)}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
};

/** What waits for the quality director's decision, each with its facts; below, what was decided. */
export const AssessmentsPage = () => {
  const { t } = useTranslation();
  const open = useAssessments(false);
  const decided = useAssessments(true);
  if (open.isPending) return <Spin />;
  return (
    <Flex vertical gap={16}>
      <h1>{t('assessments.title')}</h1>
      <ProblemAlert error={open.error ?? decided.error} />
      {open.data?.items.length === 0 && (
        <Empty description={t('assessments.none')} image={Empty.PRESENTED_IMAGE_SIMPLE} />
      )}
      {open.data?.items.map(({ id, lot, number }) => (
        <OpenAssessment key={id} lot={lot} number={number} />
      ))}
      <Decided items={decided.data?.items ?? []} />
    </Flex>
  );
};
