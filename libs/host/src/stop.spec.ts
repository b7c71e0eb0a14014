import { eventually, testKafka, type TestKafka } from '@anxin/testing';
import { sampleService } from '../test/sample-service';
import { startServiceForTest } from './testing';

describe('stopping a service', () => {
  let kafka: TestKafka;
  beforeAll(async () => {
    kafka = await testKafka();
  });
  afterAll(() => kafka.stop());

  it('leaves no member in its consumer group', async () => {
    const admin = kafka.kafka.admin();
    await admin.connect();
    const members = async (): Promise<number> => {
      const { groups } = await admin.describeGroups([`${kafka.prefix}production`]);
      return groups[0]?.members.length ?? 0;
    };
    const service = await startServiceForTest(sampleService, { env: { TOPIC_PREFIX: kafka.prefix } });
    await eventually(async () => expect(await members()).toBe(1), { within: 20_000 });
    await service.stop();
    expect(await members()).toBe(0);
    await admin.disconnect();
  });
});
