import type { KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import { schemaOf, type ServiceName } from '@anxin/contracts';
import type { ClientBase } from 'pg';
import { exportedSeals } from './exported-seals';
import type { Finding, Tell } from './finding';
import { lostBy, type Restoration, restorationsIn } from './restorations';
import { SealChain } from './seal-chain';
import { checkStoredLines, type LinesSeen } from './stored-lines';
import { compareStoredSeals } from './stored-seals';

export interface ServiceVerdict extends LinesSeen {
  readonly findings: readonly Finding[];
  readonly seals: number;
  /** Seals in the database that wait for their export. */
  readonly unexported: number;
  /** Restores on record that still count, oldest first. */
  readonly restorations: readonly Restoration[];
}

/**
 * Checks one service from outside: the exported seals by the public keys, the database's seals by the exported ones, every line by its
 * chain and by the seals. Reads the export before the database, which a sealer at work only ever carries further.
 */
export const verifyService = async (choice: {
  readonly service: ServiceName;
  readonly headsFile: string;
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly client: ClientBase;
}): Promise<ServiceVerdict> => {
  const { service, headsFile, keys, client } = choice;
  const schema = schemaOf(service);
  const findings: Finding[] = [];
  const tell: Tell = (where, problem) => void findings.push({ service, where, problem });
  const restorations = await restorationsIn(headsFile, service, keys);
  const chain = new SealChain(service, keys, tell, lostBy(restorations));
  await takeExported(headsFile, chain, tell);

  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const nothing = {
      findings,
      seals: chain.last.number,
      unexported: 0,
      aggregates: 0,
      lines: 0,
      unsealed: 0,
      restorations,
    };
    if (!(await hasAudit(client, schema))) {
      tell('', 'the database has no audit of this service');
      return nothing;
    }
    const unexported = await compareStoredSeals(client, schema, chain, tell);
    if (!existsSync(headsFile) && unexported > 0) tell('', `the exported seals are missing: no ${headsFile}`);
    const seen = await checkStoredLines(client, schema, chain, tell);
    return { ...seen, findings, seals: chain.last.number, unexported, restorations };
  } finally {
    await client.query('ROLLBACK');
  }
};

export const hasAudit = async (client: ClientBase, schema: string): Promise<boolean> => {
  const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [
    `"${schema}".audit_line`,
  ]);
  return rows[0]?.there === true;
};

const takeExported = async (file: string, chain: SealChain, tell: Tell): Promise<void> => {
  const unread: string[] = [];
  for await (const { line, seal } of exportedSeals(file)) {
    // Only the last line may be torn, by a crash or a sealer that is writing it just now.
    const torn = unread.pop();
    if (torn !== undefined) tell(`export after seal ${chain.last.number}`, 'a line is no seal');
    if (seal === undefined) unread.push(line);
    else chain.take(seal);
  }
};
