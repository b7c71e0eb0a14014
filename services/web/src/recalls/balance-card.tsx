import { Button, Card, Tag } from 'antd';
import { type PropsWithChildren, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { figureText, isZero } from '../cases/shown-quantity';
import { useNames } from '../i18n/use-names';
import {
  type Balance,
  type Box,
  deliveredSide,
  isDifference,
  type LotBalance,
  openDifferences,
  producedSide,
  worstFirst,
} from './balance-rows';

/** Shown before somebody asks for all of them. */
const first = 5;

const Figure = ({ box, balance, label }: { readonly box: Box; readonly balance: Balance; readonly label: string }) => {
  const even = isZero(balance[box]);
  const kind = isDifference(box) ? (even ? 'difference' : 'difference off') : even ? 'nothing' : '';
  return (
    <td className={kind} data-label={label}>
      {figureText(balance[box])}
    </td>
  );
};

const Row = ({ balance, side }: { readonly balance: Balance; readonly side: readonly Box[] }) => {
  const names = useNames();
  return side.map((box) => <Figure key={box} box={box} balance={balance} label={names('box', box)} />);
};

/** All lots of one kind that are counted in one unit. */
export interface TotalBalance {
  readonly kind: string;
  readonly unit: string;
  readonly lots: number;
  readonly balance: Balance;
}
interface Shown {
  readonly totals: readonly TotalBalance[];
  readonly lots: readonly LotBalance[];
  readonly side: readonly Box[];
  readonly title: string;
}

/** One side of the formula, a line a lot below the sum of all lots of a unit. */
const Side = ({ totals, lots, side, title }: Shown) => {
  const { t } = useTranslation();
  const names = useNames();
  const [all, setAll] = useState(false);
  const sorted = worstFirst(lots);
  return (
    <div className="balance-side">
      <h3>{title}</h3>
      <table className="balance">
        <thead>
          <tr>
            <th scope="col">{t('balance.lot')}</th>
            {side.map((box) => (
              <th key={box} scope="col" className={isDifference(box) ? 'difference' : ''}>
                {names('box', box)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {totals.map(({ kind, unit, balance }) => (
            <tr key={`${kind}/${unit}`} className="total">
              <th scope="row">{t('balance.total', { kind: names('lotKind', kind), unit })}</th>
              <Row balance={balance} side={side} />
            </tr>
          ))}
          {(all ? sorted : sorted.slice(0, first)).map((lot) => (
            <tr key={lot.lotId} data-lot={lot.number}>
              <th scope="row">
                {lot.number} <span className="fine">{lot.item}</span>
              </th>
              <Row balance={lot.balance} side={side} />
            </tr>
          ))}
        </tbody>
      </table>
      {!all && sorted.length > first && (
        <Button type="link" onClick={() => setAll(true)}>
          {t('balance.all', { count: sorted.length })}
        </Button>
      )}
    </div>
  );
};

/** Where every unit is, by the one formula of RCL-6, box by box; what does not come out even stands apart and in red. */
export const BalanceCard = ({ lots, totals, children }: PropsWithChildren<Pick<Shown, 'lots' | 'totals'>>) => {
  const { t } = useTranslation();
  if (lots.length === 0) return null;
  const open = lots.filter((lot) => openDifferences(lot).length > 0).length;
  return (
    <Card
      title={t('balance.title')}
      size="small"
      extra={
        <Tag color={open > 0 ? 'red' : 'green'}>
          {open > 0 ? t('balance.unexplained', { count: open }) : t('balance.even')}
        </Tag>
      }
    >
      <Side totals={totals} lots={lots} side={deliveredSide} title={t('balance.out')} />
      <Side totals={totals} lots={lots} side={producedSide} title={t('balance.made')} />
      <p className="fine">{t('balance.formula')}</p>
      {children}
    </Card>
  );
};
