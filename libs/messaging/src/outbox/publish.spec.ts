import { event, personChanged } from '@anxin/contracts';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { publish, signalWorkflow } from '../index';

describe('publish', () => {
  let world: MessagingWorld;

  beforeAll(async () => {
    world = await MessagingWorld.open();
  });
  afterAll(async () => {
    await world.close();
  });
  const outbox = () => world.dataSource.query('select 1 from complaints.outbox');

  it('refuses data that do not fit the schema, naming the place and never the value', async () => {
    const wrong = { ...thingChanged, schema: { ...thingChanged.schema } };
    const call = world.unitOfWork.run((tx) =>
      publish(tx, { definition: wrong, key: 'a', version: 1, data: { step: '13900000000' } }),
    );
    await expect(call).rejects.toThrow('/step must be integer');
    await expect(call).rejects.not.toThrow('13900000000');
    expect(await outbox()).toEqual([]);
  });

  it('SEC-1: refuses a field that the event does not declare, so that none carries personal data out by accident', async () => {
    const data = { step: 1, complainantPhone: '13900000000' };
    await expect(
      world.unitOfWork.run((tx) => publish(tx, { definition: thingChanged, key: 'a', version: 1, data })),
    ).rejects.toThrow('must NOT have additional properties');
    expect(await outbox()).toEqual([]);
  });

  it('writes all entries of a transaction in the order of their coming, and none of one that rolls back', async () => {
    const told = (failure?: Error) =>
      world.unitOfWork.run(async (tx) => {
        const step = (number: number) =>
          publish(tx, { definition: thingChanged, key: 'a', version: number, data: { step: number } });
        await step(1);
        await signalWorkflow(tx, { workflowId: 'thing/a', signal: 'moved', payload: { step: 2 } });
        await step(3);
        if (failure) throw failure;
      });
    await expect(told(new Error('no'))).rejects.toThrow('no');
    expect(await outbox()).toEqual([]);
    await told();
    const rows = await world.dataSource.query<{ type: string; step: number }[]>(
      `select type, coalesce(payload->'step', payload->'payload'->'step')::int as step from complaints.outbox order by id`,
    );
    expect(rows.map(({ step }) => step)).toEqual([1, 2, 3]);
    expect(rows[1]?.type).toBe('moved');
    await world.dataSource.query('delete from complaints.outbox');
  });

  it("refuses another service's event", async () => {
    const data = {
      personId: 'p',
      version: 1,
      kind: 'person' as const,
      displayName: 'P',
      active: true,
      roles: [],
      delegations: [],
    };
    const call = world.unitOfWork.run((tx) => publish(tx, event(personChanged, 'p', 1, data)));
    await expect(call).rejects.toThrow('complaints can not publish anxin.directory.person.changed.v1');
  });
});
