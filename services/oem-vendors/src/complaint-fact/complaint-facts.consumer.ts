import {
  complaintClassified,
  complaintLotIdentified,
  complaintRegistered,
  type EventData,
  findingRecorded,
  normaliseLot,
} from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ComplaintFact } from './complaint-fact.entity';

/** Hears of complaints what an effect is judged by (OEM-10). Facts of one complaint come in their order. */
@Controller()
export class ComplaintFactsConsumer {
  @Consumes(complaintRegistered)
  async registered(@Payload() of: EventData<typeof complaintRegistered>, @Ctx() context: EventContext): Promise<void> {
    const { reference, lot, productCode = null, class: cause, receivedAt, at } = of;
    const known = { lot: lot === undefined ? null : normaliseLot(lot), productCode, cause };
    await context.once((tx) => keepFact(tx, reference, { ...known, receivedAt: new Date(receivedAt ?? at) }));
  }

  @Consumes(complaintClassified)
  async classified(
    @Payload() { reference, class: cause }: EventData<typeof complaintClassified>,
    @Ctx() context: EventContext,
  ): Promise<void> {
    await context.once((tx) => keepFact(tx, reference, { cause }));
  }

  @Consumes(complaintLotIdentified)
  async lotIdentified(
    @Payload() { reference, lot }: EventData<typeof complaintLotIdentified>,
    @Ctx() context: EventContext,
  ): Promise<void> {
    await context.once((tx) => keepFact(tx, reference, { lot: normaliseLot(lot) }));
  }

  @Consumes(findingRecorded)
  async found(
    @Payload() { reference, outcome: finding }: EventData<typeof findingRecorded>,
    @Ctx() context: EventContext,
  ): Promise<void> {
    await context.once((tx) => keepFact(tx, reference, { finding }));
  }
}

/** Each fact writes columns of its own, so that none is lost that comes before the registration. */
export const keepFact = async (tx: Tx, complaint: string, told: Partial<ComplaintFact>): Promise<void> => {
  await tx.manager.upsert(ComplaintFact, { complaint, ...told }, ['complaint']);
};
