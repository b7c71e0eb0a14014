import type { OfficeCalendar, Pause } from '@anxin/business-calendar';
import type { Tx } from '@anxin/persistence';
import { clockOf, dueOf, type PolicyDocuments, type PolicyKind, policyKinds } from '@anxin/policy';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Pin } from './pin';
import type { PlannedClock } from './planned-clock';
import { officeCalendarOf, type PublishedCalendar } from './reference-copies';
import { ReferenceMissing } from './reference.errors';

export interface PolicyVersion<K extends PolicyKind> {
  readonly kind: K;
  readonly version: number;
  readonly effectiveFrom: Date;
  readonly document: PolicyDocuments[K];
}
/** Where the copies are read: a transaction, or a read of its own. */
type InSchema = Pick<Tx, 'schema'> & { readonly manager: Pick<EntityManager, 'query'> };
interface VersionRow {
  readonly version: number;
  readonly effective_from: Date;
}
/** The newest version of a kind of policy, or of a calendar. */
interface InForce {
  readonly kind: PolicyKind | null;
  readonly calendar: string | null;
  readonly version: number;
}

/**
 * Policies and calendars from the service's own copies. A case pins the versions in force when it starts and reads by its pin ever
 * after; a published version never changes, so what was read once is kept in memory.
 */
@Injectable()
export class PolicyRegister {
  private readonly documents = new Map<string, unknown>();
  private readonly calendars = new Map<string, OfficeCalendar>();

  /** The version in force at the transaction's instant. @throws ReferenceMissing */
  async current<K extends PolicyKind>(tx: Tx, kind: K): Promise<PolicyVersion<K>> {
    const found = await this.find(tx, kind);
    if (!found) throw new ReferenceMissing(kind);
    return found;
  }

  /** As `current`; undefined where no version is in force. */
  async find<K extends PolicyKind>(tx: Tx, kind: K): Promise<PolicyVersion<K> | undefined> {
    const row = await this.inForce(tx, 'ref_policy', 'kind', kind);
    return (
      row && {
        kind,
        version: row.version,
        effectiveFrom: row.effective_from,
        document: await this.document(tx, kind, row.version),
      }
    );
  }

  /** The versions in force now, for a new case; `kinds` names those that it will need. @throws ReferenceMissing */
  async pin(tx: Tx, kinds: readonly PolicyKind[] = policyKinds): Promise<Pin> {
    const rows = await tx.manager.query<InForce[]>(
      `SELECT kind, NULL AS calendar, max(version) AS version FROM "${tx.schema}".ref_policy
        WHERE kind = ANY($1) AND effective_from <= $2 GROUP BY kind
       UNION ALL
       SELECT NULL, id, max(version) FROM "${tx.schema}".ref_calendar WHERE effective_from <= $2 GROUP BY id`,
      [[...new Set<PolicyKind>([...kinds, 'clocks'])], tx.now],
    );
    const policyVersions: Partial<Record<PolicyKind, number>> = {};
    for (const { kind, version } of rows) if (kind !== null) policyVersions[kind] = version;
    for (const kind of kinds) if (policyVersions[kind] === undefined) throw new ReferenceMissing(kind);
    if (policyVersions.clocks === undefined) throw new ReferenceMissing('clocks');
    const { calendar } = await this.document(tx, 'clocks', policyVersions.clocks);
    const calendarVersion = rows.find((row) => row.calendar === calendar)?.version;
    if (calendarVersion === undefined) throw new ReferenceMissing(`calendar ${calendar}`);
    return { policyVersions, calendar, calendarVersion };
  }

  /** The same pin on the newest calendar in force: for clocks that were provisional (their policies stay). @throws ReferenceMissing */
  async withCurrentCalendar(tx: Tx, pin: Pin): Promise<Pin> {
    return { ...pin, calendarVersion: await this.currentCalendar(tx, pin.calendar) };
  }

  /** The document that the case started under. @throws ReferenceMissing when the pin does not hold the kind */
  at<K extends PolicyKind>(tx: InSchema, pin: Pin, kind: K): Promise<PolicyDocuments[K]> {
    const version = pin.policyVersions[kind];
    if (version === undefined) throw new ReferenceMissing(kind);
    return this.document(tx, kind, version);
  }

  async calendarAt(
    tx: Tx,
    { calendar, calendarVersion }: Pick<Pin, 'calendar' | 'calendarVersion'>,
  ): Promise<OfficeCalendar> {
    const key = `${calendar}/${calendarVersion}`;
    const known = this.calendars.get(key);
    if (known) return known;
    const [row]: Pick<PublishedCalendar, 'version' | 'document'>[] = await tx.manager.query(
      `SELECT version, document FROM "${tx.schema}".ref_calendar WHERE id = $1 AND version = $2`,
      [calendar, calendarVersion],
    );
    if (!row) throw new ReferenceMissing(`calendar ${key}`);
    const compiled = officeCalendarOf(row);
    this.calendars.set(key, compiled);
    return compiled;
  }

  /**
   * A clock's due instant and rungs from the pinned versions (HND-15), counted from the fact that its rule names. Computed anew with
   * every pause that begins or ends: what came before a pause keeps its instant.
   * @throws ReferenceMissing, RangeError when the pinned policy has no clock for the rule
   */
  async clockPlan(tx: Tx, pin: Pin, rule: string, from: Date, pauses: readonly Pause[] = []): Promise<PlannedClock> {
    const [clocks, calendar] = [await this.at(tx, pin, 'clocks'), await this.calendarAt(tx, pin)];
    const clock = clockOf(clocks, rule);
    const open = clock.pausable && pauses.some(({ until }) => until === undefined);
    return {
      ...dueOf(clock, calendar, from, pauses),
      state: open ? 'paused' : 'running',
      policyVersion: `clocks/${pin.policyVersions.clocks}`,
      calendarVersion: `${pin.calendar}/${pin.calendarVersion}`,
    };
  }

  private async inForce(
    tx: Tx,
    table: 'ref_policy' | 'ref_calendar',
    keyColumn: 'kind' | 'id',
    key: string,
  ): Promise<VersionRow | undefined> {
    const [row]: VersionRow[] = await tx.manager.query(
      `SELECT version, effective_from FROM "${tx.schema}".${table} WHERE ${keyColumn} = $1 AND effective_from <= $2 ORDER BY version DESC LIMIT 1`,
      [key, tx.now],
    );
    return row;
  }

  private async currentCalendar(tx: Tx, id: string): Promise<number> {
    const row = await this.inForce(tx, 'ref_calendar', 'id', id);
    if (!row) throw new ReferenceMissing(`calendar ${id}`);
    return row.version;
  }

  private async document<K extends PolicyKind>(tx: InSchema, kind: K, version: number): Promise<PolicyDocuments[K]> {
    const key = `${kind}/${version}`;
    const known = this.documents.get(key);
    if (known !== undefined) return known as PolicyDocuments[K];
    const [row]: { document: PolicyDocuments[K] }[] = await tx.manager.query(
      `SELECT document FROM "${tx.schema}".ref_policy WHERE kind = $1 AND version = $2`,
      [kind, version],
    );
    if (!row) throw new ReferenceMissing(`policy ${key}`);
    this.documents.set(key, row.document);
    return row.document;
  }
}
