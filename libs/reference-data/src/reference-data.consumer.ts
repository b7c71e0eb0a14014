import { calendarPublished, policyPublished } from '@anxin/contracts';
import type { EventContext } from '@anxin/messaging';
import { Controller, Inject } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { keepCalendar, keepPolicy, type PublishedCalendar, type PublishedPolicy } from './reference-copies';
import { REFERENCE_OPTIONS, type ReferenceDataOptions } from './reference-data.options';

/** Keeps the service's copies of policies and calendars. */
@Controller()
export class ReferenceDataConsumer {
  constructor(
    @Inject(REFERENCE_OPTIONS) private readonly options: ReferenceDataOptions,
    private readonly modules: ModuleRef,
  ) {}

  @EventPattern<string>(policyPublished.type)
  async policy(@Payload() policy: PublishedPolicy, @Ctx() context: EventContext): Promise<void> {
    await context.once(async (tx) => void (await keepPolicy(tx, policy, context.event.time)));
  }

  @EventPattern<string>(calendarPublished.type)
  async calendar(@Payload() calendar: PublishedCalendar, @Ctx() context: EventContext): Promise<void> {
    const { calendarListener } = this.options;
    await context.once(async (tx) => {
      const fresh = await keepCalendar(tx, calendar, context.event.time);
      if (fresh && calendarListener)
        await this.modules.get(calendarListener, { strict: false }).calendarPublished(tx, calendar);
    });
  }
}
