import { type EventData, materialIssued } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { receiveMaterial } from './receive-material';

/** Takes in what logistics issued: no other way leads into a batch (LOG-5, LOG-8). */
@Controller()
export class MaterialConsumer {
  @Consumes(materialIssued)
  async receive(@Payload() issue: EventData<typeof materialIssued>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => receiveMaterial(tx, issue));
  }
}
