import type { Actor } from '@anxin/contracts';
import { describeSchema, migrate } from '@anxin/persistence';
import { withServer } from '@anxin/testing';
import { appendAudit, contentHash, sendAudit } from '.';
import { actor, AuditWorld, migrations, schema, service } from '../test/sample-audit';
import { type AuditBody, chainHash, genesis } from './audit-line';

describe('appendAudit', () => {
  let world: AuditWorld;
  beforeAll(async () => void (world = await AuditWorld.open()));
  afterAll(() => world.close());

  const lines = (id: string) =>
    withServer(
      world.db.adminUrl,
      async (client) =>
        (await client.query(`SELECT * FROM ${schema}.audit_line WHERE aggregate_id = $1 ORDER BY seq`, [id])).rows,
    );

  it('SEC-3: keeps who, when, in what hat and on what content, chained to the line before', async () => {
    const person: Actor = { kind: 'person', id: 'E7', hats: [], permissions: [] };
    const hat = { role: 'sales-head', scope: 'area:north', delegation: { id: 'D1', absent: 'E9' } };
    const content = { remedy: 'R1', quantity: '3.000000', at: new Date('2026-05-01T00:00:00Z'), unset: undefined };
    const written = await world.unitOfWork.run(async (tx) => ({
      now: tx.now,
      first: await appendAudit(tx, {
        actor: person,
        action: 'remedy.decided',
        aggregate: { type: 'remedy', id: 'R1' },
        content,
        hat,
      }),
      second: await appendAudit(tx, {
        actor,
        action: 'remedy.executed',
        aggregate: { type: 'remedy', id: 'R1' },
        content: {},
      }),
    }));
    const [first, second] = await lines('R1');
    expect(first).toMatchObject({
      seq: '1',
      actor: 'E7',
      kind: 'person',
      hat,
      action: 'remedy.decided',
      at: written.now,
      previous_hash: genesis,
    });
    expect(first.content).toEqual({ remedy: 'R1', quantity: '3.000000', at: '2026-05-01T00:00:00.000Z' });
    expect(first.content_hash).toBe(contentHash(content));
    const body: AuditBody = {
      ...{ id: first.id, aggregateType: 'remedy', aggregateId: 'R1', at: written.now.toISOString() },
      ...{ actor: 'E7', kind: 'person', hat, action: 'remedy.decided', contentHash: contentHash(content) },
    };
    expect(first.hash).toBe(chainHash(body, 1, genesis));
    expect(written.first).toEqual({ seq: 1, hash: first.hash });
    expect(second).toMatchObject({ seq: '2', previous_hash: first.hash, hat: null, hash: written.second.hash });
  });

  it('writes nothing when the transaction rolls back', async () => {
    const failing = world.unitOfWork.run(async (tx) => {
      await appendAudit(tx, { actor, action: 'x', aggregate: { type: 'case', id: 'rolled-back' }, content: {} });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await lines('rolled-back')).toEqual([]);
  });

  it('chains lines that are sent and not waited for, and without one of them nothing commits', async () => {
    const send = (content: object) =>
      world.unitOfWork.run(async (tx) => {
        for (const action of ['x', 'y'])
          sendAudit(tx, { actor, action, aggregate: { type: 'case', id: 'sent' }, content });
        await tx.manager.query('SELECT 1');
      });
    await send({});
    const chain = await lines('sent');
    expect(chain.map(({ action }) => action)).toEqual(['x', 'y']);
    expect(chain[1].previous_hash).toBe(chain[0].hash);
    // A character that PostgreSQL's text cannot hold.
    await expect(send({ text: '\u0000' })).rejects.toThrow();
    expect(await lines('sent')).toHaveLength(2);
  });

  it('keeps one unbroken chain an aggregate under concurrent writers', async () => {
    await Promise.all(Array.from({ length: 24 }, () => world.act('crowd')));
    const chain = await lines('crowd');
    expect(chain.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    chain.slice(1).forEach((line, index) => expect(line.previous_hash).toBe(chain[index].hash));
  });

  it.each([
    ['UPDATE', `UPDATE ${schema}.audit_line SET action = 'y'`],
    ['DELETE', `DELETE FROM ${schema}.audit_line`],
    ['TRUNCATE', `TRUNCATE ${schema}.audit_line`],
    ['an altered seal', `UPDATE ${schema}.audit_seal SET body = ''`],
    ['a deleted head', `DELETE FROM ${schema}.audit_head`],
  ])('refuses %s to the application role', async (_, statement) => {
    await world.act('kept');
    await expect(withServer(world.db.appUrl, (client) => client.query(statement))).rejects.toThrow('permission denied');
    expect(await lines('kept')).not.toEqual([]);
  });

  it.each([
    'UPDATE quality.audit_line SET action = action',
    'DELETE FROM quality.audit_line',
    'TRUNCATE quality.audit_line',
    'DELETE FROM quality.audit_seal',
  ])('refuses "%s" to the owner by a trigger', async (statement) => {
    await expect(withServer(world.db.ownerUrl, (client) => client.query(statement))).rejects.toThrow('is append-only');
  });

  it('shows nothing of it to the supplier role', async () => {
    for (const table of ['audit_line', 'audit_head', 'audit_pending', 'audit_seal'])
      await expect(
        withServer(world.db.supplierUrl, (client) => client.query(`SELECT FROM ${schema}.${table}`)),
      ).rejects.toThrow('permission denied');
  });

  it('its migration goes up, down, up without drift', async () => {
    const before = await describeSchema(world.db.ownerUrl, service);
    await migrate({ ownerUrl: world.db.ownerUrl, service, migrations, direction: 'down' });
    expect(await describeSchema(world.db.ownerUrl, service)).toBe('');
    await migrate({ ownerUrl: world.db.ownerUrl, service, migrations });
    expect(await describeSchema(world.db.ownerUrl, service)).toBe(before);
  });
});
