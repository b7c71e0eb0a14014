import { type EventData, holdLifted, lotHeld, normaliseLot } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { keepHeldLot, keepLiftedHold } from './keep-holds';

/** What logistics tells of holds: QC places them by hand and lifts them there. */
@Controller()
export class HoldsConsumer {
  @Consumes(lotHeld)
  async held(@Payload() hold: EventData<typeof lotHeld>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepHeldLot(tx, normaliseLot(hold.number), hold));
  }

  @Consumes(holdLifted)
  async lifted(@Payload() hold: EventData<typeof holdLifted>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepLiftedHold(tx, hold));
  }
}
