import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText } from '../cases/shown-quantity';
import { useNames } from '../i18n/use-names';

type Assessment = QualitySchemas['AssessmentView'];

const inspectionColors: Readonly<Record<string, string>> = { passed: 'green', failed: 'red', pending: 'gold' };
const holdColors: Readonly<Record<string, string>> = {
  ...{ ordered: 'blue', held: 'green', 'unknown-lot': 'red', refused: 'red', lifted: 'default' },
};

export const AssessedLots = ({ lot, lots }: { readonly lot: string; readonly lots: Assessment['lots'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  if (lots.length === 0) return <Tag color="gold">{t('assessment.lotUnknown', { lot })}</Tag>;
  return (
    <ul className="plain lines">
      {lots.map(
        ({ lotId, number, item, kind, produced, unit, inspection, producedOn, expiresOn, manufacturer, supplier }) => (
          <li key={lotId}>
            <strong>{number}</strong> <Tag>{names('lotKind', kind)}</Tag>
            <Tag color={inspectionColors[inspection] ?? 'default'}>{names('inspection', inspection)}</Tag>
            <div className="fine">
              {[
                item,
                `${figureText(produced)} ${unit}`,
                producedOn && t('assessment.producedOn', { date: producedOn }),
                expiresOn && t('assessment.expiresOn', { date: expiresOn }),
                manufacturer && t('assessment.manufacturer', { code: manufacturer }),
                supplier && t('assessment.ofSupplier', { code: supplier }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ),
      )}
    </ul>
  );
};

export const Triggers = ({ triggers }: { readonly triggers: Assessment['triggers'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <ul className="plain lines">
      {triggers.map(({ key, complaint, reason, knownAt, related }) => (
        <li key={key}>
          <strong>{names('alarmReason', reason)}</strong> <Link to={`/cases/${complaint}`}>{complaint}</Link>
          <div className="fine">
            {shownInstant(knownAt)}
            {related !== null && ` · ${t('assessment.related', { count: related })}`}
          </div>
        </li>
      ))}
    </ul>
  );
};

export const HoldOrders = ({ orders }: { readonly orders: Assessment['holdOrders'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  if (orders.length === 0) return <span className="fine">{t('assessment.noHolds')}</span>;
  return (
    <ul className="plain lines">
      {orders.map(({ id, complaint, status, orderedAt, answeredAt, code }) => (
        <li key={id}>
          <Tag color={holdColors[status] ?? 'default'}>{names('holdState', status)}</Tag>
          {code && <code className="fine">{code}</code>}
          <div className="fine">
            {shownInstant(answeredAt ?? orderedAt)} · {complaint}
          </div>
        </li>
      ))}
    </ul>
  );
};

export const Tests = ({ tests }: { readonly tests: Assessment['tests'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  if (tests.length === 0) return <span className="fine">{t('assessment.noTests')}</span>;
  return (
    <ul className="plain lines">
      {tests.map(({ id, complaint, outcome, answeredAt }) => (
        <li key={id}>
          <Tag color={outcome === 'nonconforming' ? 'red' : outcome === 'conforming' ? 'green' : 'default'}>
            {outcome ? names('outcome', outcome) : t('investigation.waiting')}
          </Tag>
          <div className="fine">
            {complaint}
            {answeredAt && ` · ${shownInstant(answeredAt)}`}
          </div>
        </li>
      ))}
    </ul>
  );
};
