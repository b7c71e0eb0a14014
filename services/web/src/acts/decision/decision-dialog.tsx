import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type ComplaintSchemas, idempotent } from '../../api/client';
import { RemedyTerms } from '../../cases/remedy-terms';
import { type Signature, SignatureDialog } from './signature-dialog';

type Remedy = ComplaintSchemas['RemedyView'];

export const draftName = (remedyId: string): string => `decision/${remedyId}`;

interface Shown {
  readonly reference: string;
  /** The remedy as it stands now. */
  readonly present: Remedy;
  readonly outcome: Signature['outcome'];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** The signature under a remedy, or its refusal (SEC-3, CMP-1…5). */
export const DecisionDialog = ({ reference, present, outcome, onClose, onDone }: Shown) => {
  const { t } = useTranslation();
  const remedyId = present.id;
  const send = useCallback(
    (body: Signature, key: string) =>
      answerOf(
        api.POST('/api/v1/complaints/{reference}/remedies/{remedyId}/decisions', {
          params: { path: { reference, remedyId }, header: idempotent(key) },
          body,
        }),
      ),
    [reference, remedyId],
  );
  return (
    <SignatureDialog
      name={draftName(remedyId)}
      title={t(outcome === 'approved' ? 'decision.approveTitle' : 'decision.refuseTitle', { reference })}
      present={present}
      outcome={outcome}
      terms={(remedy) => <RemedyTerms remedy={remedy} />}
      send={send}
      onClose={onClose}
      onDone={onDone}
    />
  );
};
