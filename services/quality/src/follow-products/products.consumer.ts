import { type EventData, productChanged } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { RefProduct } from '../recall-notice/ref-product.entity';

type Product = EventData<typeof productChanged>;

/** Keeps the service's copies of products: what a notice calls the goods (RCL-4). */
@Controller()
export class ProductsConsumer {
  @Consumes(productChanged)
  async changed(@Payload() product: Product, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepProduct(tx, product));
  }
}

/** An older state that arrives late changes nothing. */
export const keepProduct = async (tx: Tx, { code, version, name, specification }: Product): Promise<void> => {
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RefProduct)
    .values({ code, version, name, specification: specification ?? null })
    .orUpdate(['version', 'name', 'specification'], ['code'], {
      overwriteCondition: { where: 'ref_product.version < excluded.version' },
    })
    .execute();
};
