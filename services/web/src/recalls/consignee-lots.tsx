import { useTranslation } from 'react-i18next';
import type { QualitySchemas } from '../api/client';
import { shownInstant } from '../cases/shown-instant';
import { figureText, isZero } from '../cases/shown-quantity';
import { productName } from '../confirm/product-name';
import { Facts } from '../facts';
import { useNames } from '../i18n/use-names';
import { PersonName } from '../session/person-name';

type Lot = QualitySchemas['ConsigneeLotView'];

const Said = ({ said }: { readonly said: NonNullable<Lot['said']> }) => {
  const names = useNames();
  return (
    <>
      {names('reachedBy', said.channel)} {shownInstant(said.at)}{' '}
      {said.recordedBy !== null && <PersonName id={said.recordedBy} />}
    </>
  );
};

/** What the consignee got, lot by lot: what came back, what it said last, and what is open (RCL-4, RCL-6). */
export const ConsigneeLots = ({ lots }: { readonly lots: readonly Lot[] }) => {
  const { t } = useTranslation();
  const shown = (quantity: string, unit: string): string => `${figureText(quantity)} ${unit}`;
  return (
    <ul className="plain lines">
      {lots.map((lot) => {
        const { lotId, number, item, unit, said } = lot;
        return (
          <li key={lotId} data-consignee-lot={number}>
            <strong>{number}</strong> {productName(lot)} <span className="fine">{item}</span>
            <Facts
              columns={3}
              facts={[
                ['consignee.shipped', shown(lot.quantity, unit)],
                ['box.returned', shown(lot.returned, unit)],
                [
                  'consignee.open',
                  <span key="open" className={isZero(lot.open) ? '' : 'over'}>
                    {shown(lot.open, unit)}
                  </span>,
                ],
                ['confirm.stillThere', said && shown(said.stillThere, unit)],
                ['confirm.sold', said && shown(said.sold, unit)],
                ['confirm.destroyed', said && shown(said.destroyed, unit)],
                ['consignee.said', said ? <Said key="said" said={said} /> : t('consignee.nothingSaid')],
              ]}
            />
          </li>
        );
      })}
    </ul>
  );
};
