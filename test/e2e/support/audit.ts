import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { eventually } from '@anxin/testing';
import { connected, rows } from './rows';
import { schemas } from './schemas';
import { stack } from './stack';

const run = promisify(execFile);

/** `npm run audit:verify`: from outside, with the exported heads and the public key alone. */
export const verify = async (): Promise<{ code: number; said: string }> => {
  const env = {
    ...process.env,
    AUDIT_DATABASE_URL: stack.database,
    AUDIT_HEADS_DIR: join(stack.dataDir, 'audit-heads'),
    AUDIT_PUBLIC_KEY_FILE: join(stack.dataDir, 'secrets/audit-signing.pem.pub'),
  };
  return run(process.execPath, [resolve(__dirname, '../../../libs/audit/dist/audit-verify.js')], { env }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (failed: { code: number; stdout: string; stderr: string }) => ({
      code: failed.code,
      said: failed.stdout + failed.stderr,
    }),
  );
};

/** Until every line is sealed, in every service. */
export const sealed = (): Promise<unknown> =>
  eventually(
    async () => {
      const waiting = await rows(schemas.map((schema) => `SELECT 1 FROM ${schema}.audit_pending`).join(' UNION ALL '));
      if (waiting.length > 0) throw new Error(`${waiting.length} lines wait`);
    },
    { within: 90_000, what: 'the sealing' },
  );

/** As somebody with all rights on the database would, past every trigger. */
const tamper = async (sql: string, parameters: unknown[]): Promise<void> => {
  const client = await connected();
  await client.query('SET session_replication_role = replica');
  await client.query(sql, parameters);
  await client.end();
};

/** What the verification says while another actor stands in the first line of a complaint; put right afterwards. */
export const verifyEdited = async (reference: string): Promise<{ code: number; said: string }> => {
  const [line] = await rows<{ id: string; actor: string }>(
    `SELECT id, actor FROM complaints.audit_line WHERE aggregate_id = $1 ORDER BY seq LIMIT 1`,
    [reference],
  );
  if (!line) throw new Error(`${reference} has no audit line`);
  const edit = 'UPDATE complaints.audit_line SET actor = $2 WHERE id = $1';
  await tamper(edit, [line.id, 'somebody-else']);
  try {
    return await verify();
  } finally {
    await tamper(edit, [line.id, line.actor]);
  }
};
