import { Button, Input } from 'antd';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readDraft, writeDraft } from '../acts/draft';
import { useAct } from '../acts/use-act';
import { problemOf } from '../api/problem';
import { ProblemAlert } from '../api/problem-alert';
import { figureText } from '../cases/shown-quantity';
import { type ConsigneeLot, type ConsigneeNotice, sendConfirmation } from './notice-api';
import { figuresOf, isFigure, isTold, nothingTold, sumOf, type Told, wheres } from './told';

type AllTold = Readonly<Record<string, Told>>;

interface LotShown {
  readonly lot: ConsigneeLot;
  readonly told: Told;
  readonly onTold: (told: Told) => void;
}

const Sum = ({ lot, told }: Omit<LotShown, 'onTold'>) => {
  const { t } = useTranslation();
  const sum = sumOf(told, lot.quantity);
  if (!sum) return <p className="sum over">{t('act.decimal')}</p>;
  const { state, by } = sum;
  if (state === 'right') return <p className="sum right">{t('confirm.right')}</p>;
  return (
    <p className={`sum ${state}`}>
      {t(state === 'missing' ? 'confirm.left' : 'confirm.over', { quantity: figureText(by), unit: lot.unit })}
    </p>
  );
};

const LotForm = ({ lot, told, onTold }: LotShown) => {
  const { t } = useTranslation();
  return (
    <fieldset className="card">
      <legend>
        <strong>{t('confirm.lot', { lot: lot.number })}</strong>
        <span>{t('confirm.product', { code: lot.item })}</span>
        <span>{t('confirm.delivered', { quantity: figureText(lot.quantity), unit: lot.unit })}</span>
      </legend>
      {wheres.map((where) => (
        <label key={where}>
          <span>{t(`confirm.${where}`)}</span>
          <Input
            size="large"
            inputMode="decimal"
            placeholder="0"
            suffix={lot.unit}
            value={told[where]}
            status={isFigure(told[where]) ? '' : 'error'}
            onChange={({ target }) => onTold({ ...told, [where]: target.value })}
          />
        </label>
      ))}
      <Sum lot={lot} told={told} />
    </fieldset>
  );
};

interface Shown {
  readonly token: string;
  readonly notice: ConsigneeNotice;
  readonly onDone: () => void;
}

/** Where each lot is now; what was typed outlives a broken line, and pressing twice has one effect. */
export const ConfirmForm = ({ token, notice, onDone }: Shown) => {
  const { t } = useTranslation();
  const name = `confirm/${notice.reference}/${notice.consignee ?? ''}`;
  const [told, setTold] = useState<AllTold>(() => (readDraft(name).values ?? {}) as AllTold);
  const toldOf = ({ lotId }: ConsigneeLot): Told => told[lotId] ?? nothingTold;
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
  const tell = (lotId: string, of: Told): void => {
    const all = { ...told, [lotId]: of };
    writeDraft(name, { ...readDraft(name), values: all });
    setTold(all);
  };
  const ready = notice.lots.every((lot) => isTold(toldOf(lot), lot.quantity));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void submit(told);
      }}
    >
      {notice.lots.map((lot) => (
        <LotForm key={lot.lotId} lot={lot} told={toldOf(lot)} onTold={(of) => tell(lot.lotId, of)} />
      ))}
      {problemOf(error) && <ProblemAlert error={error} />}
      <p className="fine">{t('confirm.onlyOnce')}</p>
      <Button type="primary" size="large" block htmlType="submit" loading={sending} disabled={!ready}>
        {t('confirm.send')}
      </Button>
    </form>
  );
};
