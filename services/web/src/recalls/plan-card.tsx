import { Card, Flex, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';
import { PlanContents } from './plan-contents';

type Plan = QualitySchemas['PlanView'];

const colors: Readonly<Record<string, string>> = {
  ...{ submitted: 'blue', approved: 'green', refused: 'red', superseded: 'default' },
};

const Decision = ({ decision }: { readonly decision: Plan['decisions'][number] }) => {
  const { t } = useTranslation();
  const names = useNames();
  const { outcome, role, decidedBy, decidedAt, absent, reason } = decision;
  return (
    <li>
      <Tag color={outcome === 'approved' ? 'green' : 'red'}>{names('outcome', outcome)}</Tag>
      <strong>
        {names('role', role)} <PersonName id={decidedBy} />
      </strong>{' '}
      {absent && (
        <>
          ({t('remedy.deputyFor')} <PersonName id={absent} />){' '}
        </>
      )}
      {shownInstant(decidedAt)}
      {reason && <div>{reason}</div>}
    </li>
  );
};

interface Shown {
  readonly plans: readonly Plan[];
  /** Of the recall's own rule pack: who signs, in this order, and what a plan holds. */
  readonly rules: QualitySchemas['PlanRulesView'];
  /** The revision whose words stand on the page already, to be signed. */
  readonly shownAbove: number | undefined;
}

/** Every revision of the plan with who signed or refused it, when, in what role (SEC-3); the present one on top. */
export const PlanCard = ({ plans, rules, shownAbove }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <Card title={t('plan.title')} size="small">
      {plans.length === 0 && <span className="fine">{t('plan.none')}</span>}
      <Flex vertical gap={16}>
        {[...plans]
          .sort((one, other) => other.revision - one.revision)
          .map((plan, index) => (
            <section key={plan.revision} className={index > 0 ? 'past' : ''}>
              <div className="remedy-head">
                <strong>{t('plan.revision', { revision: plan.revision })}</strong>
                <Tag color={colors[plan.state] ?? 'default'}>{names('planState', plan.state)}</Tag>
                {rules.signers.map((role) => {
                  const signed = plan.decisions.some((decision) => decision.role === role);
                  return (
                    <Tag key={role} color={signed ? 'green' : 'default'}>
                      {names('role', role)} {t(signed ? 'remedy.signed' : 'remedy.unsigned')}
                    </Tag>
                  );
                })}
              </div>
              <div className="fine">
                <PersonName id={plan.submittedBy} /> {t('plan.submitted', { time: shownInstant(plan.submittedAt) })}{' '}
                <span title={plan.contentHash}>{t('remedy.hash', { hash: plan.contentHash.slice(0, 12) })}</span>
              </div>
              {plan.decisions.length > 0 && (
                <ul className="plain" aria-label={t('remedy.approvals')}>
                  {plan.decisions.map((decision) => (
                    <Decision key={decision.role} decision={decision} />
                  ))}
                </ul>
              )}
              {plan.revision !== shownAbove && (
                <details open={index === 0}>
                  <summary>{t('plan.contents')}</summary>
                  <PlanContents plan={plan} asked={rules.contents} />
                </details>
              )}
            </section>
          ))}
      </Flex>
    </Card>
  );
};
