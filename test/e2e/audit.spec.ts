import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@anxin/testing';
import { Client } from 'pg';
import { inStage, register } from './support/complaint';
import { rows } from './support/rows';
import { stack } from './support/stack';

const run = promisify(execFile);
const heads = join(stack.dataDir, 'audit-heads');

/** `npm run audit:verify`: from outside, with the exported heads and the public key alone. */
const verify = async (): Promise<{ code: number; said: string }> => {
  const env = {
    ...process.env,
    AUDIT_DATABASE_URL: stack.database,
    AUDIT_HEADS_DIR: heads,
    AUDIT_PUBLIC_KEY_FILE: join(stack.dataDir, 'secrets/audit-signing.pem.pub'),
  };
  return run(process.execPath, [resolve(__dirname, '../../libs/audit/dist/audit-verify.js')], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (failed: { code: number; stdout: string; stderr: string }) => ({
      code: failed.code,
      said: failed.stdout + failed.stderr,
    }),
  );
};
/** As somebody with all rights on the database would, past every trigger. */
const tamper = async (sql: string, parameters: unknown[]): Promise<void> => {
  const client = new Client({ connectionString: stack.database });
  await client.connect();
  await client.query('SET session_replication_role = replica');
  await client.query(sql, parameters);
  await client.end();
};

describe('the audit of the running company', () => {
  it('holds; an edited line is found from outside and named; put right, it holds again', async () => {
    const reference = await register();
    await inStage(reference, 'investigating');
    await eventually(async () => expect(await rows('SELECT 1 FROM complaints.audit_pending')).toHaveLength(0), {
      within: 60_000,
      what: 'the sealing',
    });
    expect(await verify()).toMatchObject({ code: 0 });

    const [line] = await rows<{ id: string; actor: string }>(
      `SELECT id, actor FROM complaints.audit_line WHERE aggregate_id = $1 ORDER BY seq LIMIT 1`,
      [reference],
    );
    const edit = 'UPDATE complaints.audit_line SET actor = $2 WHERE id = $1';
    await tamper(edit, [line?.id, 'somebody-else']);
    const found = await verify();
    await tamper(edit, [line?.id, line?.actor]);
    expect(found.code).toBe(1);
    expect(found.said).toContain(reference);
    expect(await verify()).toMatchObject({ code: 0 });
  }, 120_000);
});
