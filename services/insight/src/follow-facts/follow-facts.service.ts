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
 * assessment that no complaint asked for is a case of its own; points against a vendor belong to the request that they are for.
 */
const subjectOf = (data: Record<string, unknown>): string | undefined =>
  [data['reference'], data['complaint'], data['subject'], data['assessmentId'], data['request']].find(
    (value): value is string => typeof value === 'string',
  );

/** A case of an OEM product is told on the timeline of the complaint that it came from too: sales passes the result on (OEM-6, OEM-13). */
const ofOemCase = /^anxin\.oem-vendors\.(case\.|corrective-action\.issued\.)/;

/** The timelines that a fact is entered in, its own case's first. */
const subjectsOf = ({ type, data }: ReceivedEvent<Record<string, unknown>>): string[] => {
  const own = subjectOf(data);
  const complaint = ofOemCase.test(type) ? data['complaint'] : undefined;
  return [own, complaint].filter((value): value is string => typeof value === 'string');
};

@Injectable()
export class FollowFactsService {
  constructor(private readonly live: LiveFeed) {}

  /** Enters one fact into its timelines and the case's summaries; whoever watches is told after the commit. */
  async follow(tx: Tx, fact: ReceivedEvent<Record<string, unknown>>): Promise<void> {
    const [own, ...others] = subjectsOf(fact);
    if (own === undefined) return;
    await this.enter(tx, fact, fact.id, own);
    for (const subject of others) await this.enter(tx, fact, `${fact.id}/${subject}`, subject);
    await projections[fact.type]?.(tx, fact.data as never);
  }

  private async enter(
    tx: Tx,
    { type, source, time: at, data }: ReceivedEvent<Record<string, unknown>>,
    id: string,
    subject: string,
  ): Promise<void> {
    await tx.manager.insert(CaseEvent, { id, subject, type, source, at, data: data as object });
    tx.afterCommit(`live/${subject}`, () => this.live.tell(subject));
  }
}
