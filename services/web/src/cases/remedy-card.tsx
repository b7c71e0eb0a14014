import { Card, Flex, Tag, Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas } from '../api/client';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { RemedyTerms } from './remedy-terms';
import { shownInstant } from './shown-instant';

type Remedy = ComplaintSchemas['RemedyView'];
const colors: Readonly<Record<string, string>> = {
  ...{ approved: 'green', executing: 'blue', executed: 'green', refused: 'red', abandoned: 'red', declined: 'orange' },
};

const Approval = ({ approval }: { readonly approval: ComplaintSchemas['ApprovalView'] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { outcome, decidedBy, decidedAt, hat, contentHash, reason } = approval;
  return (
    <li>
      <Tag color={outcome === 'approved' ? 'green' : 'red'}>{names('outcome', outcome)}</Tag>
      <strong>
        {names('role', hat.role)} <PersonName id={decidedBy} />
      </strong>{' '}
      {hat.absent && (
        <>
          ({t('remedy.deputyFor')} <PersonName id={hat.absent} />){' '}
        </>
      )}
      {shownInstant(decidedAt)}
      {reason && <div>{reason}</div>}
      <Typography.Text type="secondary" className="fine" title={contentHash}>
        {' '}
        {t('remedy.hash', { hash: contentHash.slice(0, 12) })}
      </Typography.Text>
    </li>
  );
};

const Signers = ({ remedy: { signers, approvals } }: { readonly remedy: Remedy }) => {
  const { t } = useTranslation();
  const names = useNames();
  return signers.map((role) => {
    const signed = approvals.some(({ hat }) => hat.role === role);
    return (
      <Tag key={role} color={signed ? 'green' : 'default'}>
        {names('role', role)} {t(signed ? 'remedy.signed' : 'remedy.unsigned')}
      </Tag>
    );
  });
};

interface Shown {
  readonly remedies: readonly Remedy[];
  /** The one whose terms stand on the page already, to be signed. */
  readonly shownAbove: string | undefined;
}

/** What was put to the complainant, and who approved or refused it, when, in what role (SEC-3). The present one on top. */
export const RemedyCard = ({ remedies, shownAbove }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  if (remedies.length === 0) return null;
  return (
    <Card title={t('remedy.title')} size="small">
      <Flex vertical gap={20}>
        {[...remedies].reverse().map((remedy) => (
          <section key={remedy.id} className={remedy.state === 'superseded' ? 'past' : ''}>
            <div className="remedy-head">
              <strong>{t('remedy.number', { number: remedy.number })}</strong>
              <Tag color={colors[remedy.state] ?? 'default'}>{names('remedyState', remedy.state)}</Tag>
              <Signers remedy={remedy} />
            </div>
            {remedy.id !== shownAbove && <RemedyTerms remedy={remedy} />}
            {remedy.approvals.length > 0 && (
              <ul className="plain" aria-label={t('remedy.approvals')}>
                {remedy.approvals.map((approval) => (
                  <Approval key={approval.decisionId} approval={approval} />
                ))}
              </ul>
            )}
            {remedy.executedAt && <div>{t('remedy.executed', { time: shownInstant(remedy.executedAt) })}</div>}
          </section>
        ))}
      </Flex>
    </Card>
  );
};
