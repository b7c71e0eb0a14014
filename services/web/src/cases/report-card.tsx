import { Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas } from '../api/client';
import { type Fact, Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { shownInstant } from './shown-instant';
import { decimalText } from './shown-quantity';

type Complaint = ComplaintSchemas['ComplaintView'];

const Lot = ({ report }: { readonly report: Complaint['report'] }) => {
  const { t } = useTranslation();
  if (!report.lot) return null;
  return (
    <>
      {report.lot}{' '}
      {report.lotTyped && report.lotTyped !== report.lot && (
        <span className="fine">{t('report.lotTyped', { lot: report.lotTyped })} </span>
      )}
      {!report.lotKnown && <Tag color="gold">{t('report.lotUnknown')}</Tag>}
    </>
  );
};

/** The complaint as it was taken in, in the complainant's own words; who they are only for those who may know. */
export const ReportCard = ({ complaint: { report, complainant } }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { illness, quantity, unit } = report;
  const facts: Fact[] = [
    ['report.complainant', complainant?.name],
    ['report.contact', complainant?.contact],
    ['report.address', complainant?.address],
    ['report.asks', report.asks && <strong>{report.asks}</strong>],
    [
      'report.illness',
      illness && t('report.illnessText', { persons: illness.persons, symptoms: illness.symptoms ?? '' }),
    ],
    ['report.hospital', illness?.hospital],
    ['report.product', [report.productCode, report.productName, report.specification].filter(Boolean).join(' ')],
    ['report.lot', report.lot && <Lot report={report} />],
    ['report.productionDate', report.productionDate],
    ['report.quantity', quantity && `${decimalText(quantity)} ${unit ?? ''}`],
    ['report.purchase', report.purchasePlace],
    ['report.dealer', report.dealer],
    ['report.order', report.orderNumber],
    ['report.proof', report.proofOfPurchase],
    ['report.packing', report.packingNumber],
    ['report.photos', report.photos > 0 && t('report.photoCount', { count: report.photos })],
    ['report.sample', report.sampleReceived && t('yes')],
    ['report.department', report.responsibleDepartment],
    ['report.channel', names('channel', report.channel)],
    ['report.received', shownInstant(report.receivedAt)],
    ['report.occurred', report.occurredAt && shownInstant(report.occurredAt)],
    ['report.receivedBy', <PersonName key="by" id={report.receivedBy} />],
  ];
  return (
    <Card title={t('report.title')} size="small">
      <Flex vertical gap={12}>
        <blockquote className="words">{report.problem ?? t('report.erased')}</blockquote>
        <Facts columns={2} facts={facts} />
      </Flex>
    </Card>
  );
};
