import { Alert, Button, Flex } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { decisionUnderWay, type Signature, SignatureDialog } from '../acts/decision/signature-dialog';
import { answerOf, api, idempotent, type QualitySchemas } from '../api/client';
import { PlanContents } from './plan-contents';

type Plan = QualitySchemas['PlanView'];

interface Shown {
  readonly reference: string;
  readonly plan: Plan;
  /** What the recall's own rule pack asks a plan for. */
  readonly asked: QualitySchemas['PlanRulesView']['contents'];
}

/** The plan as it would be signed, and the two answers to it; the dialog shows once more what is signed, with its hash (RCL-1, SEC-3). */
export const PlanDecision = ({ reference, plan, asked }: Shown) => {
  const { t } = useTranslation();
  const { revision } = plan;
  const name = `plan-decision/${reference}/${revision}`;
  const [outcome, setOutcome] = useState(() => decisionUnderWay(name));
  const [done, setDone] = useState(false);
  const send = useCallback(
    (body: Signature, key: string) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/plans/{revision}/decisions', {
          params: { path: { reference, revision }, header: idempotent(key) },
          body,
        }),
      ),
    [reference, revision],
  );
  if (done)
    return <Alert type="success" showIcon title={t(outcome === 'refused' ? 'decision.refused' : 'decision.done')} />;
  return (
    <Flex vertical gap={12}>
      <PlanContents plan={plan} asked={asked} />
      <Flex gap={12} wrap>
        <Button type="primary" onClick={() => setOutcome('approved')}>
          {t('decision.approve')}
        </Button>
        <Button danger onClick={() => setOutcome('refused')}>
          {t('decision.refuse')}
        </Button>
      </Flex>
      {outcome && (
        <SignatureDialog
          name={name}
          title={t(outcome === 'approved' ? 'plan.approveTitle' : 'plan.refuseTitle', { reference })}
          confirm="plan.confirm"
          present={plan}
          outcome={outcome}
          terms={(shown) => <PlanContents plan={shown} asked={asked} />}
          send={send}
          onClose={() => setOutcome(null)}
          onDone={() => setDone(true)}
        />
      )}
    </Flex>
  );
};
