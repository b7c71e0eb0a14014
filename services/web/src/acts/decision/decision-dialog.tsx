import { Alert, Button, Flex, Form, Input, Typography } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerOf, api, type ComplaintSchemas, idempotent } from '../../api/client';
import { ProblemAlert } from '../../api/problem-alert';
import { RemedyTerms } from '../../cases/remedy-terms';
import { dropDraft, readDraft, writeDraft } from '../draft';
import { useAct } from '../use-act';
import { Dialog } from './dialog';

type Remedy = ComplaintSchemas['RemedyView'];
type Body = ComplaintSchemas['DecideRemedyDto'];

export const draftName = (remedyId: string): string => `decision/${remedyId}`;

interface Shown {
  readonly reference: string;
  /** The remedy as it stands now; what is signed is what it was when the dialog was opened. */
  readonly present: Remedy;
  readonly outcome: Body['outcome'];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/**
 * The last look before a signature: it stands under the content that was shown when it opened (SEC-3). Content that changed meanwhile
 * cannot be signed here.
 */
export const DecisionDialog = ({ reference, present, outcome, onClose, onDone }: Shown) => {
  const { t } = useTranslation();
  const name = draftName(present.id);
  const [shown] = useState(present);
  const [reason, setReason] = useState(() => String(readDraft(name).values?.['reason'] ?? ''));
  const send = useCallback(
    (body: Body, key: string) =>
      answerOf(
        api.POST('/api/v1/complaints/{reference}/remedies/{remedyId}/decisions', {
          params: { path: { reference, remedyId: shown.id }, header: idempotent(key) },
          body,
        }),
      ),
    [reference, shown.id],
  );
  const { sending, done, error, submit } = useAct(name, send, onDone);
  const approves = outcome === 'approved';
  const changed = present.contentHash !== shown.contentHash;
  const lacksReason = !approves && reason.trim() === '';
  const sign = (): void => {
    writeDraft(name, { ...readDraft(name), values: { outcome, reason } });
    void submit({ outcome, contentHash: shown.contentHash, ...(!approves && { reason: reason.trim() }) });
  };
  const close = (): void => {
    if (sending) return;
    dropDraft(name);
    onClose();
  };
  return (
    <Dialog
      title={t(approves ? 'decision.approveTitle' : 'decision.refuseTitle', { reference })}
      onClose={close}
      foot={
        <>
          <Button onClick={close} disabled={sending}>
            {t('act.cancel')}
          </Button>
          <Button
            type="primary"
            danger={!approves}
            disabled={changed || done || lacksReason}
            loading={sending}
            onClick={sign}
          >
            {t(approves ? 'decision.sign' : 'decision.confirmRefusal')}
          </Button>
        </>
      }
    >
      <Flex vertical gap={12}>
        <RemedyTerms remedy={shown} />
        <Typography.Text type="secondary" className="fine">
          {t('decision.content')} <code>{shown.contentHash}</code>
        </Typography.Text>
        {!approves ? (
          <Form layout="vertical" component={false}>
            <Form.Item label={t('decision.reason')} htmlFor="decision-reason" required>
              <Input.TextArea
                id="decision-reason"
                value={reason}
                disabled={sending}
                rows={3}
                onChange={({ target }) => setReason(target.value)}
              />
            </Form.Item>
          </Form>
        ) : (
          <Typography.Paragraph strong>{t('decision.confirm')}</Typography.Paragraph>
        )}
        {changed && <Alert type="warning" showIcon title={t('decision.changed')} />}
        <ProblemAlert error={error} />
      </Flex>
    </Dialog>
  );
};
