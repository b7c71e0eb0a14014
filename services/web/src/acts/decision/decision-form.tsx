import { Alert, Button, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintSchemas } from '../../api/client';
import { RemedyTerms } from '../../cases/remedy-terms';
import { useNames } from '../../i18n/use-names';
import { useAbility } from '../../session/use-ability';
import type { Target } from '../act';
import { DecisionDialog, draftName } from './decision-dialog';
import { decisionUnderWay, type Signature } from './signature-dialog';

type Remedy = ComplaintSchemas['RemedyView'];
type Outcome = Signature['outcome'];

/** The remedy as it would be signed, and the two answers to it. */
export const DecisionForm = ({ target }: { readonly target: Target }) => {
  const remedy = target.complaint?.remedies.find(({ id }) => id === target.remedyId);
  return remedy ? <Decision reference={target.reference} remedy={remedy} /> : null;
};

const Decision = ({ reference, remedy }: { readonly reference: string; readonly remedy: Remedy }) => {
  const { t } = useTranslation();
  const names = useNames();
  const ability = useAbility().data;
  const [outcome, setOutcome] = useState<Outcome | null>(() => decisionUnderWay(draftName(remedy.id)));
  const [done, setDone] = useState(false);
  const mine = remedy.signers.some((role) => ability?.roles.includes(role));
  if (done)
    return <Alert type="success" showIcon title={t(outcome === 'refused' ? 'decision.refused' : 'decision.done')} />;
  return (
    <Flex vertical gap={12}>
      <RemedyTerms remedy={remedy} />
      {!mine && (
        <Alert
          type="warning"
          showIcon
          title={t('decision.notMine', {
            roles: remedy.signers.map((role) => names('role', role)).join(t('list.separator')),
          })}
        />
      )}
      <Flex gap={12} wrap>
        <Button type="primary" onClick={() => setOutcome('approved')}>
          {t('decision.approve')}
        </Button>
        <Button danger onClick={() => setOutcome('refused')}>
          {t('decision.refuse')}
        </Button>
      </Flex>
      {outcome && (
        <DecisionDialog
          reference={reference}
          present={remedy}
          outcome={outcome}
          onClose={() => setOutcome(null)}
          onDone={() => setDone(true)}
        />
      )}
    </Flex>
  );
};
