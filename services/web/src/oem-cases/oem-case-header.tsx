import { Alert, Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { StageLine } from '../cases/stage-line';
import { Facts } from '../facts';
import { PersonName } from '../session/person-name';
import { pageOf } from '../work/page-of';

const stages = ['submitted', 'confirmed', 'decided'];

/** Where the case stands, and what it is about. A returned one waits where it began. */
export const OemCaseHeader = ({ oemCase }: { readonly oemCase: OemVendorsSchemas['OemCaseView'] }) => {
  const { t } = useTranslation();
  const { reference, stage, complaint, lot, lotKnown, productCode, manufacturer, receivedAt, submittedAt } = oemCase;
  const { submittedBy, formLate, opinionDueAt, overdue, decidedAt } = oemCase;
  return (
    <Card
      title={<h1 className="case-title">{reference}</h1>}
      extra={
        <Flex gap={4} wrap justify="end">
          <Tag>{manufacturer}</Tag>
          {formLate && <Tag color="orange">{t('oem.formLate')}</Tag>}
          {!lotKnown && <Tag color="gold">{t('report.lotUnknown')}</Tag>}
          {overdue && <Tag color="red">{t('own.overdue')}</Tag>}
        </Flex>
      }
    >
      <Flex vertical gap={16}>
        <StageLine stage={stage === 'returned' ? 'submitted' : stage} stages={stages} named="oemStage" />
        {stage === 'returned' && <Alert type="warning" showIcon title={t('oem.waitsForCorrection')} />}
        <Facts
          columns={2}
          facts={[
            ['report.lot', lot],
            ['report.product', productCode],
            [
              'oem.complaint',
              complaint && (
                <Link key="complaint" to={pageOf(complaint)}>
                  {complaint}
                </Link>
              ),
            ],
            ['report.received', shownInstant(receivedAt)],
            [
              'oem.submitted',
              <>
                <PersonName id={submittedBy} /> {shownInstant(submittedAt)}
              </>,
            ],
            ['oem.opinionDueAt', opinionDueAt && shownInstant(opinionDueAt)],
            ['oem.decidedAt', decidedAt && shownInstant(decidedAt)],
          ]}
        />
      </Flex>
    </Card>
  );
};
