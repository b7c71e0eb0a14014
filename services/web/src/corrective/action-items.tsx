import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OemVendorsSchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { DueAt } from '../supplier/request-facts';
import { pageOf } from '../work/page-of';

/** Requests with where they stand and what is due. */
export const ActionItems = ({
  items,
}: {
  readonly items: readonly OemVendorsSchemas['CorrectiveActionItemView'][];
}) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <ul className="plain recalls">
      {items.map(
        ({ reference, stage, gate, gateDueAt, manufacturer, lot, productCode, issuedAt, round, silentSince }) => (
          <li key={reference}>
            <Link to={pageOf(reference)} className="recall-item">
              <strong>{reference}</strong>
              <span>
                {manufacturer} {t('own.lotOf', { product: productCode, lot })}
              </span>
              <span>
                {silentSince && <Tag color="red">{t('corrective.silent')}</Tag>}
                {round > 1 && <Tag color="orange">{t('own.round', { round })}</Tag>}
                <Tag color={stage === 'closed' ? 'green' : 'blue'}>{names('correctiveStage', stage)}</Tag>
              </span>
              <span className="fine">
                {gate && names('gate', gate)}{' '}
                {gateDueAt && (
                  <>
                    {t('own.dueAt')} <DueAt dueAt={gateDueAt} />
                  </>
                )}
                {gate && !gateDueAt && t('corrective.toJudge')} {t('own.issuedAt')} {shownInstant(issuedAt)}
              </span>
            </Link>
          </li>
        ),
      )}
    </ul>
  );
};
