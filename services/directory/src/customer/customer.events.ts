import { customerChanged, event, type EventToPublish } from '@anxin/contracts';
import type { Customer } from './customer.entity';

/** What others keep of a customer: the company and its recall contact, nobody's name. */
export const customerFact = (customer: Customer): EventToPublish =>
  event(customerChanged, customer.code, customer.version, {
    ...{ code: customer.code, version: customer.version, name: customer.name, kind: customer.kind },
    ...(customer.province !== null && { province: customer.province }),
    ...(customer.city !== null && { city: customer.city }),
    ...(customer.email !== null && { email: customer.email }),
    ...(customer.phone !== null && { phone: customer.phone }),
  });
