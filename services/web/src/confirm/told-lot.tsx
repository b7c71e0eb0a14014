import { Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { figureText } from '../cases/shown-quantity';
import { productName } from './product-name';
import { isFigure, sumOf, type Told, wheres } from './told';

interface Lot {
  readonly lotId: string;
  readonly number: string;
  readonly item: string;
  readonly name: string | null;
  readonly specification: string | null;
  readonly unit: string;
}
interface Shown {
  readonly lot: Lot;
  /** What is to be told of, in the lot's unit. */
  readonly quantity: string;
  /** Says so in words. */
  readonly delivered: ReactNode;
  readonly told: Told;
  readonly onTold: (told: Told) => void;
}

const Sum = ({ lot, quantity, told }: Pick<Shown, 'lot' | 'quantity' | 'told'>) => {
  const { t } = useTranslation();
  const sum = sumOf(told, quantity);
  if (!sum) return <p className="sum over">{t('act.decimal')}</p>;
  const { state, by } = sum;
  if (state === 'right') return <p className="sum right">{t('confirm.right')}</p>;
  return (
    <p className={`sum ${state}`}>
      {t(state === 'missing' ? 'confirm.left' : 'confirm.over', { quantity: figureText(by), unit: lot.unit })}
    </p>
  );
};

/** One lot, and where it is now: what a consignee fills in, or whoever asked it (RCL-4). */
export const ToldLot = ({ lot, quantity, delivered, told, onTold }: Shown) => {
  const { t } = useTranslation();
  const product = productName(lot);
  return (
    <fieldset className="told">
      <legend>
        {product && <strong>{product}</strong>}
        <strong>{t('confirm.lot', { lot: lot.number })}</strong>
        <span>{t('confirm.product', { code: lot.item })}</span>
        <span>{delivered}</span>
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
      <Sum lot={lot} quantity={quantity} told={told} />
    </fieldset>
  );
};
