import { localDateOf } from '@anxin/business-calendar';
import { normaliseLot } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { RefLot } from '../lot/ref-lot.entity';
import type { CorrectiveAction } from './corrective-action.entity';
import { ImplementedBeforeLot, NotImplementedYet } from './gate-answer.errors';
import type { GateContent } from './gate-content';

/**
 * D6 speaks of what was done: since a day that has come in the company's zone, and after the lot complained of was made, for lots made from
 * that day on are what its effect is judged by (OEM-10).
 * @throws NotImplementedYet, ImplementedBeforeLot
 */
export const requireImplemented = async (
  tx: Tx,
  { manufacturer, productCode: item, lot }: CorrectiveAction,
  { implementation }: GateContent,
): Promise<void> => {
  if (!implementation) return;
  const { implementedOn } = implementation;
  const today = localDateOf(tx.now.getTime(), tx.zone);
  if (implementedOn > today) throw new NotImplementedYet(implementedOn, today);
  const made = await tx.manager.findOneBy(RefLot, { manufacturer, item, normalised: normaliseLot(lot) });
  if (made?.producedOn && implementedOn <= made.producedOn)
    throw new ImplementedBeforeLot(implementedOn, lot, made.producedOn);
};
