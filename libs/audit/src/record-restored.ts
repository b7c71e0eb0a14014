import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { schemaOf, type ServiceName, serviceNames } from '@anxin/contracts';
import { Client } from 'pg';
import { HeadsFile } from './heads-file';
import {
  beforeFirstSeal,
  rootOfHeads,
  type Seal,
  sealBody,
  sealHash,
  type SealPoint,
  sealPoint,
  signSeal,
} from './seal';
import { HeadsDiffer } from './sealer.errors';
import { readSigningKey, type SigningKey } from './signing-key';
import { exportedSeals } from './verify/exported-seals';
import { needed } from './verify/needed';
import { hasAudit } from './verify/verify-service';

/** Who records that the database was put back, and why. */
export interface RestoredBy {
  readonly by: string;
  readonly reason: string;
}
interface Gone {
  readonly to: SealPoint;
  readonly lines: number;
}

/**
 * Records, for every service whose export knows more than its database, that the database was put back to an earlier state: a seal that
 * covers nothing, signed and exported, says to which seal and how many lines are gone. Sealing goes on after it, and `audit:verify` tells
 * of it instead of finding faults. The services are stopped meanwhile.
 * @param env AUDIT_DATABASE_URL (a role that may add to the audit tables), AUDIT_HEADS_DIR, AUDIT_SIGNING_KEY_FILE
 * @returns how many services it was recorded for
 * @throws HeadsDiffer when what the database has is not what was exported: that is no restore
 */
export const recordRestored = async (
  env: NodeJS.ProcessEnv,
  whoAndWhy: RestoredBy,
  print: (line: string) => void,
): Promise<number> => {
  const headsDir = needed(env, 'AUDIT_HEADS_DIR');
  const key = readSigningKey(needed(env, 'AUDIT_SIGNING_KEY_FILE'));
  const client = new Client({
    connectionString: needed(env, 'AUDIT_DATABASE_URL'),
    application_name: 'anxin-audit-restored',
  });
  await client.connect();
  try {
    let recorded = 0;
    for (const service of serviceNames) {
      const heads = new HeadsFile(join(headsDir, `${service}.jsonl`));
      if (!existsSync(heads.path) || !(await hasAudit(client, schemaOf(service)))) continue;
      const gone = await recordFor(client, service, heads, key, whoAndWhy);
      if (!gone) continue;
      recorded += 1;
      print(`${service}: restored to seal ${gone.to.number}, ${gone.lines} lines behind`);
    }
    if (recorded === 0) print('no database is behind its export: nothing to record');
    return recorded;
  } finally {
    await client.end();
  }
};

/** In the sealer's own turn. The database first: what a crash left unexported the sealer exports. */
const recordFor = async (
  client: Client,
  service: ServiceName,
  heads: HeadsFile,
  key: SigningKey,
  { by, reason }: RestoredBy,
): Promise<Gone | undefined> => {
  const schema = schemaOf(service);
  const lock = `hashtextextended('anxin.audit.${schema}', 0)`;
  await client.query(`SELECT pg_advisory_lock(${lock})`);
  try {
    const exported = await heads.last();
    const gone = await goneIn(client, service, heads.path, exported);
    if (!gone) return undefined;
    const seal = signSeal(
      {
        ...{ service, number: exported.number + 1, previous: exported.hash, at: new Date().toISOString() },
        ...{ lines: 0, root: rootOfHeads([]), heads: [], key: key.id },
        restored: { seal: gone.to.number, hash: gone.to.hash, lines: gone.lines, by, reason },
      },
      key.privateKey,
    );
    await client.query(`INSERT INTO "${schema}".audit_seal (number, body, signature) VALUES ($1, $2, $3)`, [
      exported.number + 1,
      seal.body,
      seal.signature,
    ]);
    await heads.append([seal]);
    return gone;
  } finally {
    await client.query(`SELECT pg_advisory_unlock(${lock})`);
  }
};

/** What the export knows beyond the database's last seal. @throws HeadsDiffer when that seal is another one than was exported */
const goneIn = async (
  client: Client,
  service: ServiceName,
  file: string,
  exported: SealPoint,
): Promise<Gone | undefined> => {
  const { rows } = await client.query<Seal>(
    `SELECT body, signature FROM "${schemaOf(service)}".audit_seal ORDER BY number DESC LIMIT 1`,
  );
  const to = rows[0] ? sealPoint(rows[0]) : beforeFirstSeal;
  if (to.number >= exported.number) return undefined;
  let same = to.number === 0;
  let lines = 0;
  const counted = new Set<number>();
  for await (const { seal } of exportedSeals(file)) {
    if (!seal) continue;
    const { number, lines: covered } = sealBody(seal);
    if (number === to.number && sealHash(seal) === to.hash) same = true;
    if (number > to.number && !counted.has(number)) lines += covered;
    counted.add(number);
  }
  if (!same) throw new HeadsDiffer(service, to.number);
  return { to, lines };
};
