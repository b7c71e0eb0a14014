import { resolve } from 'node:path';
import { openApiDrift } from '@anxin/host';
import * as persistence from '@anxin/persistence';
import { describeSchema, migrate, schemaDrift } from '@anxin/persistence';
import { serviceDatabase } from '@anxin/testing';
import { insightService } from './insight.service-definition';

const { name: service, entities, migrations } = insightService;

describe('insight: what it promises to others', () => {
  it('has migrations that give what the entities say, up, down and up again', async () => {
    const database = await serviceDatabase(persistence, { service, migrations });
    try {
      const { ownerUrl } = database;
      expect(await schemaDrift({ url: database.appUrl, service, entities })).toEqual([]);
      const before = await describeSchema(database.adminUrl, service);
      await migrate({ ownerUrl, service, migrations, direction: 'down', steps: migrations.length });
      await migrate({ ownerUrl, service, migrations });
      expect(await describeSchema(database.adminUrl, service)).toBe(before);
    } finally {
      await database.drop();
    }
  }, 30_000);

  it('keeps its OpenAPI document in step with its controllers', async () => {
    expect(await openApiDrift(insightService, resolve(__dirname, '../openapi.json'))).toBeUndefined();
  });
});
