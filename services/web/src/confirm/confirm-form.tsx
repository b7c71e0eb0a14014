import { Button } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../acts/use-act';
import { useDraft } from '../acts/use-draft';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../api/problem-alert';
import { figureText } from '../cases/shown-quantity';
import { type ConsigneeNotice, sendConfirmation } from './notice-api';
import { type AllTold, figuresOf, isTold, nothingTold } from './told';
import { ToldLot } from './told-lot';

interface Shown {
  readonly token: string;
  readonly notice: ConsigneeNotice;
  readonly onDone: () => void;
}

/** Where each lot is now; what was typed outlives a broken line, and pressing twice has one effect. */
export const ConfirmForm = ({ token, notice, onDone }: Shown) => {
  const { t } = useTranslation();
  const name = `confirm/${notice.reference}/${notice.consignee ?? ''}`;
  const [told, keep] = useDraft<AllTold>(name, {});
  const send = useCallback(
    (all: AllTold, key: string) =>
      sendConfirmation(
        token,
        notice.lots.map(({ lotId }) => ({ lotId, ...figuresOf(all[lotId] ?? nothingTold) })),
        key,
      ),
    [notice.lots, token],
  );
  const { sending, error, submit } = useAct(name, send, onDone);
  const ready = notice.lots.every(({ lotId, quantity }) => isTold(told[lotId] ?? nothingTold, quantity));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(told);
      }}
    >
      {notice.lots.map((lot) => (
        <ToldLot
          key={lot.lotId}
          lot={lot}
          quantity={lot.quantity}
          delivered={t('confirm.delivered', { quantity: figureText(lot.quantity), unit: lot.unit })}
          told={told[lot.lotId] ?? nothingTold}
          onTold={(of) => keep({ ...told, [lot.lotId]: of })}
        />
      ))}
      {problemOf(error) && <ProblemAlert error={error} />}
      <p className="fine">{t('confirm.onlyOnce')}</p>
      <Button type="primary" size="large" block htmlType="submit" loading={sending} disabled={!ready}>
        {t('confirm.send')}
      </Button>
    </form>
  );
};
