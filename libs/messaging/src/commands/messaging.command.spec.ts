import { eventually } from '@anxin/testing';
import { MessagingWorld } from '../../testing/messaging-world';
import { RecordingGateway } from '../../testing/recording-gateway';
import { PermanentDeliveryError, startWorkflow } from '../index';
import { messagingCommand } from './messaging.command';

jest.setTimeout(60_000);

describe('messaging command', () => {
  let world: MessagingWorld;
  const said: string[] = [];
  const run = (...args: string[]) => messagingCommand(args, world.db.appUrl, (line) => void said.push(line));

  beforeEach(async () => {
    said.length = 0;
    world = await MessagingWorld.open();
  });
  afterEach(async () => {
    await world.close();
  });

  it('shows what is parked and why, and sets it free', async () => {
    let broken = true;
    const gateway = new RecordingGateway();
    gateway.before = () => {
      if (broken) throw new PermanentDeliveryError('no such task queue');
    };
    world.relay(gateway);
    await world.unitOfWork.run((tx) =>
      startWorkflow(tx, { workflow: 'handling', workflowId: 'complaint/TS-2026-000001', taskQueue: 'q', input: {} }),
    );
    await eventually(async () => {
      said.length = 0;
      expect(await run('parked', '--service', 'complaints')).toBe(0);
      expect(said[0]).toMatch(/^outbox\/workflows complaint\/TS-2026-000001: 1 waiting since 20.*no such task queue$/);
    });
    broken = false;
    expect(await run('redrive', '--service', 'complaints', '--key', 'TS-2026-000001')).toBe(0);
    expect(said.at(-1)).toBe('1 keys of the outbox go on; 0 set-aside messages are handled again');
    await eventually(() => expect(gateway.accepted).toEqual(['start complaint/TS-2026-000001']));
    expect(await run('parked', '--service', 'complaints')).toBe(0);
    expect(said.at(-1)).toBe('0 parked');
  });

  it.each([
    [['redrive', '--service', 'kitchen'], '--service must be one of complaints'],
    [['replay', '--service', 'complaints'], '--topic is missing'],
    [['replay', '--service', 'complaints', '--topic', 't', '--since', 'yesterday'], '--since is no instant'],
    [['burn', '--service', 'complaints'], 'No such command'],
  ])('refuses %j and says how it is used', async (args, fault) => {
    expect(await run(...args)).toBe(2);
    expect(said[0]).toContain(fault);
    expect(said[0]).toContain('--service <name>');
  });
});
