import { type EventData, materialChanged } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { keepMaterial } from './keep-material';

/** Keeps the service's copy of the register of materials. */
@Controller()
export class MaterialsConsumer {
  @Consumes(materialChanged)
  async keep(@Payload() material: EventData<typeof materialChanged>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepMaterial(tx, material));
  }
}
