import type { ClientBase } from 'pg';
import type { Seal } from '../seal';
import type { Tell } from './finding';
import type { SealChain } from './seal-chain';

interface StoredSeal extends Seal {
  readonly number: string;
}

/**
 * Holds the database's seals against the exported ones. Seals beyond the last exported one are taken into the chain: they wait for
 * their export. Returns how many those are.
 */
export const compareStoredSeals = async (
  client: ClientBase,
  schema: string,
  chain: SealChain,
  tell: Tell,
): Promise<number> => {
  const exported = chain.last.number;
  const { rows } = await client.query<{ number: string; hash: string }>(
    `SELECT number, encode(sha256(convert_to(body, 'UTF8')), 'hex') AS hash FROM "${schema}".audit_seal WHERE number <= $1`,
    [exported],
  );
  const stored = new Map(rows.map(({ number, hash }) => [Number(number), hash]));
  const newest = Math.max(0, ...stored.keys());
  if (newest < exported)
    tell('', `the database was put back or cut: seals are exported up to ${exported}, it knows ${newest}`);
  for (const [number, hash] of chain.hashes) {
    if (number > newest) break;
    if (chain.lost(number)) continue;
    if (!stored.has(number)) tell(`seal ${number}`, 'was exported and is missing in the database');
    else if (stored.get(number) !== hash) tell(`seal ${number}`, 'is another one in the database than was exported');
  }
  const later = await client.query<StoredSeal>(
    `SELECT number, body, signature FROM "${schema}".audit_seal WHERE number > $1 ORDER BY number`,
    [exported],
  );
  for (const seal of later.rows) chain.take(seal);
  return later.rows.length;
};
