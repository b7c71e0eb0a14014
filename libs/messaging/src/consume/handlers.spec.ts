import { event } from '@anxin/contracts';
import { eventually } from '@anxin/testing';
import { Controller, type Type } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MessagingWorld } from '../../testing/messaging-world';
import { thingChanged } from '../../testing/thing-events';
import { Consumes, EventContext, publish } from '../index';

jest.setTimeout(60_000);

describe('several handlers of one kind of event in a service', () => {
  let world: MessagingWorld;

  beforeEach(async () => {
    world = await MessagingWorld.open();
  });
  afterEach(async () => {
    await world.close();
  });

  const controllers = (second: MethodDecorator): Type[] => {
    const record = world.recordEffect.bind(world);
    @Controller()
    class First {
      @EventPattern<string>(thingChanged.type)
      handle(@Payload() data: { step: number }, @Ctx() context: EventContext): Promise<void> {
        return record('first')(data, context);
      }
    }
    @Controller()
    class Second {
      @second
      handle(@Payload() data: { step: number }, @Ctx() context: EventContext): Promise<void> {
        return record('second')(data, context);
      }
    }
    return [First, Second];
  };

  it('each has its effect once under its own name', async () => {
    await world.member(controllers(Consumes(thingChanged, 'second')));
    world.relay();
    await world.unitOfWork.run((tx) => publish(tx, event(thingChanged, 'a', 1, { step: 1 })));
    await eventually(async () =>
      expect((await world.effects()).map(({ member }) => member).sort()).toEqual(['first', 'second']),
    );
  });

  it('refuses to start when two would share a name, because the inbox would keep the second from its effect', async () => {
    await expect(world.member(controllers(EventPattern<string>(thingChanged.type)))).rejects.toThrow(
      'has several handlers in complaints',
    );
  });

  it('refuses to start with a handler for an event that no contract defines', async () => {
    @Controller()
    class Lost {
      @EventPattern<string>('anxin.complaints.nothing.happened.v1')
      handle(): void {}
    }
    await expect(world.member([Lost])).rejects.toThrow('which no contract defines');
  });
});
