import { Alert, Button, Flex, Form, Input, Typography } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../api/problem-alert';
import type { TextKey } from '../../i18n/zh';
import { dropDraft, readDraft, writeDraft } from '../draft';
import { useAct } from '../use-act';
import { Dialog } from './dialog';

export interface Signature {
  readonly outcome: 'approved' | 'refused';
  readonly contentHash: string;
  readonly reason?: string;
}

interface Shown<Content> {
  /** Of the draft: what was typed outlives a new login under it. */
  readonly name: string;
  readonly title: string;
  /** What follows from the signature. */
  readonly confirm?: TextKey;
  /** As it stands now; what is signed is what it was when the dialog was opened. */
  readonly present: Content;
  readonly outcome: Signature['outcome'];
  readonly terms: (content: Content) => ReactNode;
  readonly send: (body: Signature, key: string) => Promise<unknown>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** A decision that was under way when the person had to prove who they are: it is opened again, nothing is signed by itself. */
export const decisionUnderWay = (name: string): Signature['outcome'] | null =>
  (readDraft(name).values?.['outcome'] as Signature['outcome'] | undefined) ?? null;

/**
 * The last look before a signature: it stands under the content that was shown when it opened (SEC-3). Content that changed meanwhile
 * cannot be signed here.
 */
export const SignatureDialog = <Content extends { readonly contentHash: string }>(props: Shown<Content>) => {
  const { name, title, confirm = 'decision.confirm', present, outcome, terms, send, onClose, onDone } = props;
  const { t } = useTranslation();
  const [shown] = useState(present);
  const [reason, setReason] = useState(() => String(readDraft(name).values?.['reason'] ?? ''));
  const { sending, done, error, submit } = useAct(name, send, onDone);
  const problem = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) problem.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
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
      title={title}
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
        {terms(shown)}
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
          <Typography.Paragraph strong>{t(confirm)}</Typography.Paragraph>
        )}
        {changed && <Alert type="warning" showIcon title={t('decision.changed')} />}
        <div ref={problem} className="dialog-problem">
          <ProblemAlert error={error} />
        </div>
      </Flex>
    </Dialog>
  );
};
