import { Card, Flex, Tag } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { pageOf } from '../work/page-of';
import { AssessmentClock } from './assessment-clock';
import { AssessedLots, HoldOrders, Tests, Triggers } from './assessment-facts';

type Assessment = QualitySchemas['AssessmentView'];

const colors: Readonly<Record<string, string>> = { open: 'red', started: 'volcano', declined: 'green' };

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3>{useTranslation().t(title)}</h3>
    {children}
  </section>
);

/** Everything that the director decides on, with the clock that asks for the decision (RCL-11). */
export const AssessmentCard = ({
  assessment,
  children,
}: {
  readonly assessment: Assessment;
  readonly children?: ReactNode;
}) => {
  const { t } = useTranslation();
  const names = useNames();
  const { id, lot, number, status, reason, knownAt, productCode, clocks } = assessment;
  const { decidedAt, decidedBy, decisionReason, recall } = assessment;
  return (
    <Card
      className="assessment"
      title={
        <h2 className="case-title">
          <Link to={pageOf(id)}>
            {lot} / {number}
          </Link>
        </h2>
      }
      extra={
        <Flex gap={4} wrap justify="end">
          <Tag color="orange">{names('alarmReason', reason)}</Tag>
          <Tag color={colors[status] ?? 'default'}>
            {status === 'open' ? t('assessments.open') : names('assessmentOutcome', status)}
          </Tag>
        </Flex>
      }
    >
      <Flex vertical gap={16}>
        {clocks.map((clock) => (
          <AssessmentClock key={clock.clockId} clock={clock} />
        ))}
        <Facts
          columns={2}
          facts={[
            ['recall.knownAt', shownInstant(knownAt)],
            ['assessment.product', productCode],
            ['assessment.outcome', status !== 'open' && names('assessmentOutcome', status)],
            ['assessment.decidedBy', decidedBy && <PersonName key="by" id={decidedBy} />],
            ['assessment.decidedAt', decidedAt && shownInstant(decidedAt)],
            ['assessment.recall', recall && <Link to={pageOf(recall)}>{recall}</Link>],
            ['assessment.reason', decisionReason],
          ]}
        />
        <div className="assessment-parts">
          <Part title="assessment.lots">
            <AssessedLots lot={lot} lots={assessment.lots} />
          </Part>
          <Part title="assessment.triggers">
            <Triggers triggers={assessment.triggers} />
          </Part>
          <Part title="assessment.holds">
            <HoldOrders orders={assessment.holdOrders} />
          </Part>
          <Part title="assessment.tests">
            <Tests tests={assessment.tests} />
          </Part>
        </div>
        {children}
      </Flex>
    </Card>
  );
};
