import { EventContext } from '@anxin/messaging';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { FollowFactsService } from './follow-facts.service';
import { followedEvents } from './followed-events';

@Controller()
export class FollowFactsConsumer {
  constructor(private readonly service: FollowFactsService) {}

  @EventPattern<string[]>(followedEvents.map(({ type }) => type))
  async follow(@Payload() data: Record<string, unknown>, @Ctx() context: EventContext): Promise<void> {
    await context.once((tx) => this.service.follow(tx, { ...context.event, data }));
  }
}
