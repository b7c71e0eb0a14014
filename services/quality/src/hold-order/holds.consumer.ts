import { type EventData, holdLifted } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { HoldOrder } from './hold-order.entity';

/** QC lifts holds in logistics, with a reason; here it is known, so that a later trigger orders another one. */
@Controller()
export class HoldsConsumer {
  @Consumes(holdLifted)
  async lifted(@Payload() { holdId, at }: EventData<typeof holdLifted>, @Ctx() context: EventContext): Promise<void> {
    await context.once(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const order = await tx.manager.findOne(HoldOrder, { where: { holdId }, lock });
      if (!order?.lift(new Date(at))) return;
      const { id, status, liftedAt, version } = order;
      await tx.manager.update(HoldOrder, { id }, { status, liftedAt, version });
    });
  }
}
