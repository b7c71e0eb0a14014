import { Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas, ProductionSchemas, QualitySchemas } from '../api/client';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { shownInstant } from './shown-instant';
import { useInvestigation } from './use-case';

type Complaint = ComplaintSchemas['ComplaintView'];
const colors: Readonly<Record<string, string>> = {
  ...{ conforming: 'green', nonconforming: 'red', confirmed: 'red', 'not-confirmed': 'green' },
};

const Outcome = ({ outcome }: { readonly outcome: string }) => (
  <Tag color={colors[outcome] ?? 'gold'}>{useNames()('outcome', outcome)}</Tag>
);

const Measurements = ({ retest }: { readonly retest: QualitySchemas['RetestView'] }) => {
  const { t } = useTranslation();
  return (
    <div className="fine">
      {retest.sampleCode && <div>{t('investigation.sample', { code: retest.sampleCode })}</div>}
      {(retest.measurements as readonly object[] as readonly QualitySchemas['MeasurementDto'][]).map(
        ({ item, value, unit, limit, conforming }) => (
          <div key={item}>
            {item} {value} {unit} {limit && t('investigation.limit', { limit })}{' '}
            <Outcome outcome={conforming ? 'conforming' : 'nonconforming'} />
          </div>
        ),
      )}
      {retest.reason}
    </div>
  );
};

const Records = ({ request }: { readonly request: ProductionSchemas['BatchRecordsView'] }) => {
  const names = useNames();
  return (
    <div className="fine">
      {(request.records as readonly object[] as readonly ProductionSchemas['RecordEntryDto'][]).map(
        ({ kind, document, shows }) => (
          <div key={document}>
            {names('recordKind', kind)} · {document}：{shows}
          </div>
        ),
      )}
      {request.cause ?? request.reason}
    </div>
  );
};

const Finding = ({ finding }: { readonly finding: ComplaintSchemas['FindingView'] }) => {
  const { t } = useTranslation();
  return (
    <section>
      <strong>{t('finding.title')}</strong> <Outcome outcome={finding.outcome} />
      <span className="fine">
        <PersonName id={finding.recordedBy} /> {shownInstant(finding.recordedAt)}
      </span>
      <Facts
        facts={[
          ['finding.nature', finding.nature],
          ['finding.cause', finding.rootCause],
          ['finding.responsible', finding.responsible],
        ]}
      />
    </section>
  );
};

/** What the laboratory and production answered, and what was concluded from it (HND-6). */
export const InvestigationCard = ({ complaint }: { readonly complaint: Complaint }) => {
  const { t } = useTranslation();
  const { retests, records } = useInvestigation(complaint.reference);
  const told = (kind: string) =>
    complaint.investigation.filter((answer) => answer.kind === kind && answer.cycle === complaint.cycle).at(-1);
  const answers = (['retest', 'records'] as const).map((kind) => ({ kind, answer: told(kind) }));
  return (
    <Card title={t('investigation.title')} size="small">
      <Flex vertical gap={12}>
        {complaint.path === 'quality' &&
          answers.map(({ kind, answer }) => {
            const known = (kind === 'retest' ? retests : records).find(({ status }) => status === 'answered');
            const outcome = answer?.outcome ?? known?.outcome;
            const at = answer?.toldAt ?? known?.answeredAt;
            return (
              <div key={kind}>
                <strong>{t(`investigation.${kind}`)}</strong>{' '}
                {outcome ? <Outcome outcome={outcome} /> : <Tag>{t('investigation.waiting')}</Tag>}
                {at && <span className="fine">{t('investigation.told', { time: shownInstant(at) })}</span>}
                {kind === 'retest' && retests.map((retest) => <Measurements key={retest.id} retest={retest} />)}
                {kind === 'records' && records.map((request) => <Records key={request.id} request={request} />)}
              </div>
            );
          })}
        {complaint.findings.map((finding) => (
          <Finding key={finding.id} finding={finding} />
        ))}
      </Flex>
    </Card>
  );
};
