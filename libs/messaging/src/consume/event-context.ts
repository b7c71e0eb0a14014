import type { Tx } from '@anxin/persistence';
import type { Inbox } from './inbox';
import type { ReceivedEvent } from './received-event';

/** What a handler gets beside the data: `handle(@Payload() data, @Ctx() context: EventContext)`. */
export class EventContext {
  constructor(
    readonly event: ReceivedEvent,
    /** Under this name the inbox remembers; unique among the handlers of one type of event. */
    readonly consumer: string,
    private readonly inbox: Inbox,
  ) {}

  /** Runs `work` in one transaction with the event's inbox row: a second delivery of the same event does nothing. */
  once(work: (tx: Tx) => Promise<void>): Promise<'done' | 'duplicate'> {
    return this.inbox.once(this.event, this.consumer, work);
  }
}
