import { Card, Flex, Tag } from 'antd';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ComplaintSchemas } from '../api/client';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { shownInstant } from './shown-instant';
import { StageLine } from './stage-line';

const stages = [
  ...(['registered', 'investigating', 'finding', 'remedy'] as const),
  ...(['executing', 'answering', 'calling-back', 'closed'] as const),
];
const gradeColors: Readonly<Record<string, string>> = { severe: 'orange', major: 'red' };

const Cases = ({ references }: { readonly references: readonly string[] }) => (
  <>
    {references.map((reference, index) => (
      <Fragment key={reference}>
        {index > 0 && ' '}
        <Link to={`/cases/${reference}`}>{reference}</Link>
      </Fragment>
    ))}
  </>
);

/** Where the case stands, what it waits for, and what it hangs together with. */
export const CaseHeader = ({ complaint }: { readonly complaint: ComplaintSchemas['ComplaintView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { reference, stage, grade, cycle, awaited, promisedBy, follows, followedBy, escalation, outcome, closedAt } =
    complaint;
  const { lot, lotKnown } = complaint.report;
  return (
    <Card
      title={<h1 className="case-title">{reference}</h1>}
      extra={
        <Flex gap={4} wrap justify="end">
          <Tag color={gradeColors[grade] ?? 'blue'}>{names('grade', grade)}</Tag>
          <Tag>{names('class', complaint.class)}</Tag>
          {cycle > 1 && <Tag color="orange">{t('case.cycle', { cycle })}</Tag>}
          {escalation > 0 && <Tag color="volcano">{t('case.escalation', { count: escalation + 1 })}</Tag>}
          {lot && !lotKnown && <Tag color="gold">{t('report.lotUnknown')}</Tag>}
        </Flex>
      }
    >
      <Flex vertical gap={16}>
        <StageLine stage={stage} stages={stages} named="stage" />
        <Facts
          columns={2}
          facts={[
            ...(stage === 'closed'
              ? ([
                  ['case.outcome', outcome && names('outcome', outcome)],
                  ['case.closedAt', closedAt && shownInstant(closedAt)],
                ] as const)
              : ([
                  ['case.awaited', <strong key="awaited">{names('awaited', awaited)}</strong>],
                  ['case.promised', promisedBy && shownInstant(promisedBy)],
                ] as const)),
            ['case.owner', names('role', complaint.ownerRole)],
            ['case.speaker', names('role', complaint.speakerRole)],
            ['case.follows', follows && <Cases references={[follows]} />],
            ['case.followedBy', followedBy.length > 0 && <Cases references={followedBy} />],
          ]}
        />
      </Flex>
    </Card>
  );
};
