import { Empty, Spin, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemAlert } from '../api/problem-alert';
import { shownInstant } from '../cases/shown-instant';
import { portal } from '../confirm/public-page';
import { useNames } from '../i18n/use-names';
import { byUrgency } from './own-action';
import { DueAt } from './request-facts';
import { useOwnActions } from './use-own-actions';

/** A manufacturer's own requests: what waits for an answer on top, the late in red (OEM-5). */
export const OwnActionsPage = () => {
  const { t } = useTranslation();
  const names = useNames();
  const actions = useOwnActions();
  if (actions.isPending) return <Spin />;
  return (
    <>
      <h1>{t('own.title')}</h1>
      <ProblemAlert error={actions.error} />
      {actions.data?.items.length === 0 && <Empty description={t('own.none')} image={Empty.PRESENTED_IMAGE_SIMPLE} />}
      <ul className="plain recalls">
        {byUrgency(actions.data?.items ?? []).map(
          ({ reference, stage, gate, gateDueAt, lot, productCode, issuedAt }) => (
            <li key={reference}>
              <Link to={`${portal}/${reference}`} className="recall-item">
                <strong>{reference}</strong>
                <span>{t('own.lotOf', { product: productCode, lot })}</span>
                <span>
                  <Tag color={stage === 'closed' ? 'green' : gateDueAt ? 'gold' : 'default'}>
                    {gate ? names('gate', gate) : names('correctiveStage', stage)}
                  </Tag>
                </span>
                <span className="fine">
                  {gateDueAt ? (
                    <>
                      {t('own.answerBy')} <DueAt dueAt={gateDueAt} />
                    </>
                  ) : (
                    t(gate ? 'own.waits' : 'own.awaitsNothing')
                  )}{' '}
                  · {t('own.issuedAt')} {shownInstant(issuedAt)}
                </span>
              </Link>
            </li>
          ),
        )}
      </ul>
    </>
  );
};
