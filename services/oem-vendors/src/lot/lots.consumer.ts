import { type EventData, lotChanged } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { RefLot } from './ref-lot.entity';

type Lot = EventData<typeof lotChanged>;
const told = ['version', 'number', 'normalised', 'item', 'kind', 'produced_on', 'manufacturer', 'recorded_at'];

/** Keeps the service's copies of lots; an older state that arrives late changes nothing. */
@Controller()
export class LotsConsumer {
  @Consumes(lotChanged)
  async changed(@Payload() lot: Lot, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepLot(tx, lot));
  }
}

export const keepLot = async (tx: Tx, lot: Lot): Promise<void> => {
  const { lotId, version, number, normalised, item, kind, producedOn = null, manufacturer = null } = lot;
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RefLot)
    .values({ lotId, version, number, normalised, item, kind, producedOn, manufacturer, recordedAt: tx.now })
    .orUpdate(told, ['lot_id'], { overwriteCondition: { where: 'ref_lot.version < excluded.version' } })
    .execute();
};
