import { type CalendarContent, type CalendarDocument, OfficeCalendar } from '@anxin/business-calendar';
import type { calendarPublished, EventData, policyPublished } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import type { EntityManager } from 'typeorm';

export type PublishedPolicy = EventData<typeof policyPublished>;
export type PublishedCalendar = EventData<typeof calendarPublished>;
/** What both have in common. */
export type PublishedVersion = Pick<
  PublishedPolicy,
  'version' | 'effectiveFrom' | 'document' | 'proposedBy' | 'approvedBy'
>;

const keep = async (
  tx: Tx,
  table: string,
  keyColumn: string,
  key: string,
  published: PublishedVersion,
  publishedAt: Date,
): Promise<boolean> => {
  const kept: unknown[] = await tx.manager.query(
    `INSERT INTO "${tx.schema}".${table} (${keyColumn}, version, effective_from, document, proposed_by, approved_by, published_at, recorded_at)
     VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7, $8) ON CONFLICT (${keyColumn}, version) DO NOTHING RETURNING version`,
    [
      key,
      published.version,
      published.effectiveFrom,
      JSON.stringify(published.document),
      published.proposedBy,
      published.approvedBy,
      publishedAt,
      tx.now,
    ],
  );
  return kept.length > 0;
};

/** Keeps a published version of a policy. False when it is known already. */
export const keepPolicy = (tx: Tx, policy: PublishedPolicy, publishedAt: Date): Promise<boolean> =>
  keep(tx, 'ref_policy', 'kind', policy.kind, policy, publishedAt);
/** Keeps a published version of a calendar. False when it is known already. */
export const keepCalendar = (tx: Tx, calendar: PublishedCalendar, publishedAt: Date): Promise<boolean> =>
  keep(tx, 'ref_calendar', 'id', calendar.id, calendar, publishedAt);

/** The directory publishes only documents that passed the schema of their kind; here they are taken at their word. */
export const officeCalendarOf = ({
  version,
  document,
}: Pick<PublishedCalendar, 'version' | 'document'>): OfficeCalendar =>
  new OfficeCalendar({ ...(document as CalendarContent), version } satisfies CalendarDocument);

/** When the last event of each register was published, as far as this service knows; null before the first. */
export interface ReferenceAge {
  readonly people: Date | null;
  readonly policies: Date | null;
  readonly calendars: Date | null;
}
export const referenceAge = async (manager: Pick<EntityManager, 'query'>, schema: string): Promise<ReferenceAge> => {
  const [age]: ReferenceAge[] = await manager.query(
    `SELECT (SELECT max(recorded_at) FROM "${schema}".ref_person) AS people,
            (SELECT max(published_at) FROM "${schema}".ref_policy) AS policies,
            (SELECT max(published_at) FROM "${schema}".ref_calendar) AS calendars`,
  );
  return age ?? { people: null, policies: null, calendars: null };
};
