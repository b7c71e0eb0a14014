import { type EventData, productChanged } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { keepProduct } from './keep-product';

/** Keeps the service's copy of the register of products. */
@Controller()
export class ProductsConsumer {
  @Consumes(productChanged)
  async keep(@Payload() product: EventData<typeof productChanged>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepProduct(tx, product));
  }
}
