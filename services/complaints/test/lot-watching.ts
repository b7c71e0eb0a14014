import { normaliseLot } from '@anxin/contracts';
import type { Answer } from '@anxin/host/testing';
import { UnitOfWork } from '@anxin/persistence';
import { asOwner } from './as-owner';
import { type CaseWorld, report } from './case-world';
import { keepLot } from '../src/lot/lots.consumer';
import type { LotAlarmRequest } from '../src/lot-watch/lot-alarm-request.entity';
import type { RegisteredView } from '../src/register-complaint/registered.view';

let lots = 0;
const product = (): string => `P${String((lots += 1)).padStart(4, '0')}`;

export interface KnownLot {
  readonly number: string;
  readonly item: string;
  readonly producedOn?: string;
  readonly version?: number;
}

const known = (world: CaseWorld, ...told: readonly KnownLot[]): Promise<void> =>
  world.service.app.get(UnitOfWork, { strict: false }).run(async (tx) => {
    for (const { number, version = 1, ...lot } of told)
      await keepLot(tx, {
        ...{
          lotId: `id-of-${number}`,
          version,
          number,
          normalised: normaliseLot(number),
          kind: 'finished',
          unit: '瓶',
        },
        ...{ produced: '2400', scrapped: '0', sampled: '0', consumed: '0', reworked: '0', inspection: 'passed' },
        ...{ aliases: [], ...lot },
      });
  });

/** Complaints of one lot, and what they asked for. */
export const watchOf = (world: CaseWorld) => {
  const bodyOf = (lot: string | undefined, over: Readonly<Record<string, unknown>>) =>
    report({ product: { code: product(), ...(lot !== undefined && { lot }) }, ...over });
  const columns = `key, complaint, reason, subject, lots, hold, assess, related`;
  return {
    lot: (): string => `20260930P001L${String((lots += 1)).padStart(4, '0')}`,
    /** Each complaint has a product of its own unless it is said, so that no product has many. */
    product,
    post: (lot: string | undefined, over: Readonly<Record<string, unknown>> = {}): Promise<Answer<RegisteredView>> =>
      world.people.clerk.post<RegisteredView>('complaints', bodyOf(lot, over)),
    complain: async (
      lot: string | undefined,
      over: Readonly<Record<string, unknown>> = {},
    ): Promise<RegisteredView & { productCode: string }> => {
      const body = bodyOf(lot, over);
      const registered = world.ok(await world.people.clerk.post<RegisteredView>('complaints', body));
      return { ...registered, productCode: (body['product'] as { code: string }).code };
    },
    /** What was asked for the lot, in order. */
    alarms: (lot: string) =>
      world.query<LotAlarmRequest>(
        `SELECT ${columns} FROM complaints.lot_alarm_request WHERE $1 = ANY(lots) ORDER BY requested_at, key`,
        [lot],
      ),
    alarmsOfProduct: (code: string) =>
      world.query<LotAlarmRequest>(
        `SELECT ${columns} FROM complaints.lot_alarm_request
          WHERE complaint IN (SELECT reference FROM complaints.complaint WHERE product_code = $1) ORDER BY requested_at, key`,
        [code],
      ),
    /** Inputs of the workflows that will start for the lot. */
    starts: async (lot: string) => {
      const started = await world.query<{ payload: { input: Record<string, unknown> } }>(
        `SELECT payload FROM complaints.outbox WHERE topic = 'start' AND type = 'lotAlarm' AND payload->'input'->'lots' ? $1 ORDER BY id`,
        [lot],
      );
      return started.map(({ payload }) => payload.input);
    },
    /** While `meanwhile` runs no request can be written. */
    broken: async (meanwhile: () => Promise<void>): Promise<void> => {
      await asOwner(world, 'ALTER TABLE complaints.lot_alarm_request ADD CONSTRAINT broken CHECK (false) NOT VALID');
      await meanwhile();
      await asOwner(world, 'ALTER TABLE complaints.lot_alarm_request DROP CONSTRAINT broken');
    },
    /** Production told of finished lots. */
    knows: (number: string, item: string, producedOn?: string, version = 1): Promise<void> =>
      known(world, { number, item, version, ...(producedOn !== undefined && { producedOn }) }),
    knowsAll: (lots: readonly KnownLot[]): Promise<void> => known(world, ...lots),
  };
};
export type Watched = ReturnType<typeof watchOf>;
