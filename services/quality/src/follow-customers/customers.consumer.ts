import { customerChanged, type EventData } from '@anxin/contracts';
import { Consumes, type EventContext } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { RefCustomer } from '../recall-notice/ref-customer.entity';

type Customer = EventData<typeof customerChanged>;
const told = ['version', 'name', 'kind', 'province', 'city', 'email', 'phone'];

/** Keeps the service's copies of customers: whom a recall's notice goes to, and how (RCL-4). */
@Controller()
export class CustomersConsumer {
  @Consumes(customerChanged)
  async changed(@Payload() customer: Customer, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => keepCustomer(tx, customer));
  }
}

/** An older state that arrives late changes nothing. */
export const keepCustomer = async (tx: Tx, customer: Customer): Promise<void> => {
  const { code, version, name, kind, province, city, email, phone } = customer;
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(RefCustomer)
    .values({
      ...{ code, version, name, kind, province: province ?? null, city: city ?? null },
      ...{ email: email ?? null, phone: phone ?? null },
    })
    .orUpdate(told, ['code'], { overwriteCondition: { where: 'ref_customer.version < excluded.version' } })
    .execute();
};
