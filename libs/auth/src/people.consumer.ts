import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { personChanged } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { keepPerson } from './people-register';
import type { Person } from './person';

/** The part of the messages' context that is needed here; the whole of it belongs to the transport, which must not be imported. */
interface OncePerMessage {
  once(work: (tx: Tx) => Promise<void>): Promise<unknown>;
}

/** Keeps the service's copy of the register of people. */
@Controller()
export class PeopleConsumer {
  @EventPattern<string>(personChanged.type)
  async keep(@Payload() person: Person, @Ctx() context: OncePerMessage): Promise<void> {
    await context.once((tx) => keepPerson(tx, person));
  }
}
