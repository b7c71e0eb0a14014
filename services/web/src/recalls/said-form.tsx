import { Button, Radio } from 'antd';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../acts/field';
import { useAct } from '../acts/use-act';
import { useDraft } from '../acts/use-draft';
import { answerOf, api, idempotent, type QualitySchemas } from '../api/client';
import { ProblemAlert } from '../api/problem-alert';
import { figureText } from '../cases/shown-quantity';
import { type AllTold, figuresOf, isTold, nothingTold } from '../confirm/told';
import { ToldLot } from '../confirm/told-lot';
import { useNames } from '../i18n/use-names';
import { toBeTold } from './to-be-told';

type Confirm = QualitySchemas['ConfirmConsigneeDto'];
interface Said extends Values {
  readonly channel: Confirm['channel'] | null;
  readonly lots: AllTold;
}
interface Shown {
  readonly reference: string;
  readonly code: string;
  readonly lots: readonly QualitySchemas['ConsigneeLotView'][];
}

const channels: readonly Confirm['channel'][] = ['call', 'visit'];

/** What a consignee said on the phone or at a visit of every lot that it got; it replaces what it said before (RCL-4). */
export const SaidForm = ({ reference, code, lots }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  const name = `${reference}/${code}/said`;
  const [said, keep] = useDraft<Said>(name, { channel: null, lots: {} });
  const send = useCallback(
    (all: Said, key: string) =>
      answerOf(
        api.POST('/api/v1/recalls/{reference}/consignees/{consignee}/confirmations', {
          params: { path: { reference, consignee: code }, header: idempotent(key) },
          body: {
            channel: all.channel ?? 'call',
            lots: lots.map(({ lotId }) => ({ lotId, ...figuresOf(all.lots[lotId] ?? nothingTold) })),
          },
        }),
      ),
    [code, lots, reference],
  );
  const { sending, error, submit } = useAct(name, send);
  const toldOf = (lotId: string) => said.lots[lotId] ?? nothingTold;
  const ready = said.channel !== null && lots.every((lot) => isTold(toldOf(lot.lotId), toBeTold(lot)));
  return (
    <form
      className="said"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(said);
      }}
    >
      <Radio.Group
        optionType="button"
        aria-label={t('consignee.how')}
        value={said.channel}
        options={channels.map((value) => ({ value, label: names('reachedBy', value) }))}
        onChange={({ target }) => keep({ ...said, channel: target.value as Confirm['channel'] })}
      />
      {lots.map((lot) => (
        <ToldLot
          key={lot.lotId}
          lot={lot}
          quantity={toBeTold(lot)}
          delivered={t('consignee.toTell', {
            shipped: figureText(lot.quantity),
            returned: figureText(lot.returned),
            unit: lot.unit,
          })}
          told={toldOf(lot.lotId)}
          onTold={(of) => keep({ ...said, lots: { ...said.lots, [lot.lotId]: of } })}
        />
      ))}
      <ProblemAlert error={error} />
      <Button type="primary" htmlType="submit" loading={sending} disabled={!ready}>
        {t('consignee.recordSaid')}
      </Button>
    </form>
  );
};
