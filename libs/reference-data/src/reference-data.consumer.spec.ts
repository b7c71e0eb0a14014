import { readPerson } from '@anxin/auth';
import { chinaOffice2026 } from '@anxin/business-calendar';
import { calendarPublished, personChanged, policyPublished } from '@anxin/contracts';
import type { Tx } from '@anxin/persistence';
import { defaultPolicies } from '@anxin/policy';
import { eventually } from '@anxin/testing';
import { Injectable } from '@nestjs/common';
import { ReferenceWorld } from '../testing/reference-world';
import { CalendarListener, type PublishedCalendar, referenceAge } from './index';

const told: string[] = [];

@Injectable()
class TellingListener extends CalendarListener {
  async calendarPublished(tx: Tx, { id, version }: PublishedCalendar): Promise<void> {
    // It works in the transaction that keeps the calendar.
    const [row]: { there: boolean }[] = await tx.manager.query(
      `SELECT count(*) = 1 AS there FROM complaints.ref_calendar WHERE id = $1 AND version = $2`,
      [id, version],
    );
    told.push(`${id}/${version} ${row?.there}`);
  }
}

const published = {
  effectiveFrom: '2026-01-01T00:00:00Z',
  proposedBy: 'administration',
  approvedBy: 'general-manager',
};

describe('copies of people, policies and calendars', () => {
  let world: ReferenceWorld;
  beforeAll(async () => {
    world = await ReferenceWorld.open('2026-11-20T07:00:00Z');
    await world.consume(TellingListener);
  }, 60_000);
  afterAll(() => world.close(), 30_000);

  it('are kept from the directory’s topics, each event once, an older state of a person ignored', async () => {
    const person = (version: number, active: boolean) => ({
      personId: 'p1',
      version,
      kind: 'person',
      displayName: 'p1',
      active,
      roles: [],
      delegations: [],
    });
    await world.publish(personChanged, 'p1', 2, person(2, false));
    await world.publish(personChanged, 'p1', 1, person(1, true));
    await world.publish(policyPublished, 'signing/1', 1, {
      ...published,
      kind: 'signing',
      version: 1,
      document: defaultPolicies.signing,
    });
    await world.publish(
      calendarPublished,
      'CN-office/1',
      1,
      { ...published, id: 'CN-office', version: 1, document: chinaOffice2026 },
      'same',
    );
    await world.publish(
      calendarPublished,
      'CN-office/1',
      1,
      { ...published, id: 'CN-office', version: 1, document: chinaOffice2026 },
      'same',
    );
    await world.publish(calendarPublished, 'CN-office/2', 2, {
      ...published,
      id: 'CN-office',
      version: 2,
      document: { ...chinaOffice2026, horizon: '2027-12-31' },
    });

    await eventually(async () => expect(await world.query('SELECT 1 FROM complaints.inbox')).toHaveLength(5), {
      within: 20_000,
    });
    expect(await world.run((tx) => readPerson(tx.manager, tx.schema, 'p1'))).toMatchObject({
      version: 2,
      active: false,
    });
    expect(await world.query('SELECT kind, version, document FROM complaints.ref_policy')).toEqual([
      { kind: 'signing', version: 1, document: defaultPolicies.signing },
    ]);
    expect([...told].sort()).toEqual(['CN-office/1 true', 'CN-office/2 true']);
    expect((await world.run((tx) => referenceAge(tx.manager, tx.schema))).policies).toEqual(
      new Date('2026-05-01T00:00:00Z'),
    );
  }, 40_000);
});
