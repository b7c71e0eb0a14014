import type { ReceivedEvent } from '@anxin/messaging';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { CaseEvent } from '../case-file/case-event.entity';
import { LiveFeed } from '../live/live-feed';
import { caseProjections } from './project-case';
import { workProjections } from './project-work';

const projections = { ...caseProjections, ...workProjections };

/**
 * The case that a fact belongs to: complaints and recalls name it `reference`, the others `complaint`, work items `subject`; an
 * assessment that no complaint asked for is a case of its own.
 */
const subjectOf = (data: Record<string, unknown>): string | undefined =>
  [data['reference'], data['complaint'], data['subject'], data['assessmentId']].find(
    (value): value is string => typeof value === 'string',
  );

@Injectable()
export class FollowFactsService {
  constructor(private readonly live: LiveFeed) {}

  /** Enters one fact into the case's timeline and its summaries; whoever watches is told after the commit. */
  async follow(tx: Tx, fact: ReceivedEvent<Record<string, unknown>>): Promise<void> {
    const subject = subjectOf(fact.data);
    if (!subject) return;
    await tx.manager.insert(CaseEvent, {
      id: fact.id,
      subject,
      type: fact.type,
      source: fact.source,
      at: fact.time,
      data: fact.data as object,
    });
    await projections[fact.type]?.(tx, fact.data as never);
    tx.afterCommit(`live/${subject}`, () => this.live.tell(subject));
  }
}
