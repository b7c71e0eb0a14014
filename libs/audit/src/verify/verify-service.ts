import type { KeyObject } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { schemaOf, type ServiceName } from '@anxin/contracts';
import type { ClientBase } from 'pg';
import { type Seal, sealBody } from '../seal';
import type { Finding, Tell } from './finding';
import { SealChain } from './seal-chain';
import { checkStoredLines, type LinesSeen } from './stored-lines';
import { compareStoredSeals } from './stored-seals';

export interface ServiceVerdict extends LinesSeen {
  readonly findings: readonly Finding[];
  readonly seals: number;
  /** Seals in the database that wait for their export. */
  readonly unexported: number;
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
  const chain = new SealChain(service, keys, tell);
  await takeExported(headsFile, chain, tell);

  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  try {
    const nothing = { findings, seals: chain.last.number, unexported: 0, aggregates: 0, lines: 0, unsealed: 0 };
    if (!(await hasAudit(client, schema))) {
      tell('', 'the database has no audit of this service');
      return nothing;
    }
    const unexported = await compareStoredSeals(client, schema, chain, tell);
    if (!existsSync(headsFile) && unexported > 0) tell('', `the exported seals are missing: no ${headsFile}`);
    const seen = await checkStoredLines(client, schema, chain, tell);
    return { ...seen, findings, seals: chain.last.number, unexported };
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
  if (!existsSync(file)) return;
  const unread: string[] = [];
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    // Only the last line may be torn, by a crash or a sealer that is writing it just now.
    const torn = unread.pop();
    if (torn !== undefined) tell(`export after seal ${chain.last.number}`, 'a line is no seal');
    const seal = parsed(line);
    if (seal === undefined) unread.push(line);
    else chain.take(seal);
  }
};

const parsed = (line: string): Seal | undefined => {
  try {
    const { body, signature } = JSON.parse(line) as Partial<Seal>;
    if (typeof body !== 'string' || typeof signature !== 'string') return undefined;
    return Number.isInteger(sealBody({ body }).number) ? { body, signature } : undefined;
  } catch {
    return undefined;
  }
};
