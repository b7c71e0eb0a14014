import { event, personChanged } from '@anxin/contracts';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { publish } from '../index';

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
