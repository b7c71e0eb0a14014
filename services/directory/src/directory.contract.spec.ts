import { resolve } from 'node:path';
import { openApiDrift } from '@anxin/host';
import * as persistence from '@anxin/persistence';
import { describeSchema, migrate, schemaDrift } from '@anxin/persistence';
import { serviceDatabase } from '@anxin/testing';
import { Client } from 'pg';
import { directoryService } from './directory.service-definition';

const { name: service, entities, migrations } = directoryService;

describe('directory: what it promises to others', () => {
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

  it('SEC-6: its database lets nobody rewrite, remove or approve alone what was proposed', async () => {
    const database = await serviceDatabase(persistence, { service, migrations });
    const app = new Client({ connectionString: database.appUrl });
    await app.connect();
    try {
      const propose = `INSERT INTO directory.regulation_version
        (register, name, version, document, content_hash, reason, status, effective_from, proposed_by, proposed_at, decided_by, decided_at)
        VALUES ('policy', 'signing', $1, '{}', 'hash', 'why', $2, now(), 'administration', now(), $3, $4)`;
      await app.query(propose, [1, 'proposed', null, null]);
      await expect(app.query(propose, [2, 'approved', 'administration', new Date()])).rejects.toThrow(
        'check constraint',
      );
      await expect(app.query(propose, [2, 'approved', null, null])).rejects.toThrow('check constraint');
      await expect(
        app.query(`UPDATE directory.regulation_version SET document = '{"recentLoginSeconds": 86400}'`),
      ).rejects.toThrow('permission denied');
      await expect(app.query(`UPDATE directory.regulation_version SET proposed_by = 'nobody'`)).rejects.toThrow(
        'permission denied',
      );
      await expect(app.query('DELETE FROM directory.regulation_version')).rejects.toThrow('permission denied');
    } finally {
      await app.end();
      await database.drop();
    }
  }, 30_000);

  it('keeps its OpenAPI document in step with its controllers', async () => {
    expect(await openApiDrift(directoryService, resolve(__dirname, '../openapi.json'))).toBeUndefined();
  });
});
