import type { Tx } from '@anxin/persistence';

/**
 * Runs a workflow's step once a key: the same key again returns the first result and does nothing. Two callers of one key at once
 * take turns.
 */
export const once = async <T extends object>(tx: Tx, key: string, step: string, work: () => Promise<T>): Promise<T> => {
  await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('logistics.step/' || $1, 0))`, [key]);
  const [earlier]: { result: T }[] = await tx.manager.query(
    `SELECT result FROM logistics.workflow_step WHERE key = $1 AND step = $2`,
    [key, step],
  );
  if (earlier) return earlier.result;
  const result = await work();
  await tx.manager.query(`INSERT INTO logistics.workflow_step (key, step, result, done_at) VALUES ($1, $2, $3, $4)`, [
    key,
    step,
    JSON.stringify(result),
    tx.now,
  ]);
  return result;
};
