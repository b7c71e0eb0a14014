import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNow } from '../cases/clock-state';
import { shownInstant } from '../cases/shown-instant';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { isLate, type OwnAction } from './own-action';

/** By when, and in red when that has passed. */
export const DueAt = ({ dueAt }: { readonly dueAt: string }) => {
  const { t } = useTranslation();
  const late = isLate(dueAt, useNow(15_000));
  return (
    <>
      <strong className={late ? 'over' : ''}>{shownInstant(dueAt)}</strong>{' '}
      {late && <Tag color="red">{t('own.overdue')}</Tag>}
    </>
  );
};

const Evidence = ({ evidence }: Pick<OwnAction, 'evidence'>) => {
  const names = useNames();
  return (
    <ul className="plain">
      {evidence.map(({ kind, description }, index) => (
        <li key={index}>
          <Tag>{names('evidenceKind', kind)}</Tag>
          {description}
        </li>
      ))}
    </ul>
  );
};

/** What is asked of the manufacturer: lot, product, what is wrong and what shows it; nothing that leads to a complainant (SEC-8). */
export const RequestFacts = ({ action }: { readonly action: OwnAction }) => {
  const names = useNames();
  const { reference, productCode, lot, defect, evidence, issuedAt, gate, gateDueAt, closedAt } = action;
  return (
    <Facts
      facts={[
        ['own.reference', reference],
        ['report.product', productCode],
        ['report.lot', lot],
        ['own.issuedAt', shownInstant(issuedAt)],
        [
          'own.defect',
          <span key="defect" className="multiline">
            {defect}
          </span>,
        ],
        ['own.evidence', evidence.length > 0 && <Evidence key="evidence" evidence={evidence} />],
        ['own.asked', gate && names('gateAsks', gate)],
        ['own.dueAt', gateDueAt && <DueAt key="due" dueAt={gateDueAt} />],
        ['own.closedAt', closedAt && shownInstant(closedAt)],
      ]}
    />
  );
};
