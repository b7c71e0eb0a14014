import type { ClientBase } from 'pg';
import { type AuditBody, chainHash, genesis } from '../audit-line';
import { contentHash } from '../content-hash';
import { lineOf, linesOf, type Tell } from './finding';
import { aggregateKey, type SealChain } from './seal-chain';

interface Row {
  readonly id: string;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly seq: string;
  readonly at: Date;
  readonly actor: string;
  readonly kind: AuditBody['kind'];
  readonly hat: AuditBody['hat'];
  readonly action: string;
  readonly content: object;
  readonly content_hash: string;
  readonly previous_hash: string;
  readonly hash: string;
  readonly head_seq: string | null;
  readonly head_hash: string | null;
}

export interface LinesSeen {
  readonly aggregates: number;
  readonly lines: number;
  /** Lines after the last seal of their aggregate: nothing outside the database vouches for them yet. */
  readonly unsealed: number;
}

const page = 2_000;
/** A transaction may last longer than a round of the sealer; a line older than this beside a newer seal was kept from it. */
const lateMs = 600_000;

const bodyOf = (row: Row): AuditBody => ({
  id: row.id,
  aggregateType: row.aggregate_type,
  aggregateId: row.aggregate_id,
  at: row.at.toISOString(),
  actor: row.actor,
  kind: row.kind,
  hat: row.hat,
  action: row.action,
  contentHash: row.content_hash,
});

/** Walks every line of a service, aggregate by aggregate in the order of seq, against its chain and what the seals vouch for. */
export const checkStoredLines = async (
  client: ClientBase,
  schema: string,
  chain: SealChain,
  tell: Tell,
): Promise<LinesSeen> => {
  const missing = new Map(chain.sealed);
  let aggregates = 0;
  let lines = 0;
  let unsealed = 0;
  let last: Row | undefined;

  const finish = (): void => {
    if (last === undefined) return;
    const { aggregate_type: type, aggregate_id: id } = last;
    const seq = Number(last.seq);
    const sealed = chain.sealed.get(aggregateKey(type, id));
    if (sealed !== undefined && seq < sealed.to)
      tell(lineOf(type, id), `${linesOf(seq + 1, sealed.to)} cut off: sealed, and missing in the database`);
    if (Number(last.head_seq) !== seq || last.head_hash !== last.hash)
      tell(
        lineOf(type, id, seq),
        last.head_seq === null
          ? 'the aggregate has no head'
          : `is the last one, but the head says line ${last.head_seq}`,
      );
  };

  for await (const row of rowsOf(client, schema)) {
    const { aggregate_type: type, aggregate_id: id } = row;
    const seq = Number(row.seq);
    if (last?.aggregate_type !== type || last.aggregate_id !== id) {
      finish();
      last = undefined;
      aggregates += 1;
      missing.delete(aggregateKey(type, id));
    }
    const sealed = chain.sealed.get(aggregateKey(type, id));
    const expected = last === undefined ? 1 : Number(last.seq) + 1;
    if (seq !== expected) tell(lineOf(type, id), `${linesOf(expected, seq - 1)} missing in the database`);
    else if (row.previous_hash !== (last?.hash ?? genesis))
      tell(lineOf(type, id, seq), 'does not follow the line before it');
    if (contentHash(row.content) !== row.content_hash) tell(lineOf(type, id, seq), 'the content was changed');
    else if (chainHash(bodyOf(row), seq, row.previous_hash) !== row.hash) tell(lineOf(type, id, seq), 'was changed');
    if (seq === sealed?.to && row.hash !== sealed.hash) tell(lineOf(type, id, seq), 'is not the line that was sealed');
    if (seq > (sealed?.to ?? 0)) {
      unsealed += 1;
      if (chain.lastAt !== undefined && Date.parse(chain.lastAt) - row.at.getTime() > lateMs)
        tell(lineOf(type, id, seq), `was not sealed, though later seals were made (last ${chain.lastAt})`);
    }
    lines += 1;
    last = row;
  }
  finish();

  for (const [key, { to }] of missing) {
    const [type, id] = JSON.parse(key) as [string, string];
    tell(
      lineOf(type, id),
      `removed: ${to === 1 ? 'its sealed line is' : `all its ${to} sealed lines are`} missing in the database`,
    );
  }
  await headsWithoutLines(client, schema, missing, tell);
  return { aggregates, lines, unsealed };
};

async function* rowsOf(client: ClientBase, schema: string): AsyncGenerator<Row> {
  let after: unknown[] = ['', '', 0];
  for (;;) {
    const { rows } = await client.query<Row>(
      `SELECT line.*, head.seq AS head_seq, head.hash AS head_hash
         FROM "${schema}".audit_line line LEFT JOIN "${schema}".audit_head head USING (aggregate_type, aggregate_id)
        WHERE (line.aggregate_type, line.aggregate_id, line.seq) > ($1, $2, $3)
        ORDER BY line.aggregate_type, line.aggregate_id, line.seq LIMIT ${page}`,
      after,
    );
    yield* rows;
    const final = rows.at(-1);
    if (final === undefined || rows.length < page) return;
    after = [final.aggregate_type, final.aggregate_id, final.seq];
  }
}

const headsWithoutLines = async (
  client: ClientBase,
  schema: string,
  told: ReadonlyMap<string, unknown>,
  tell: Tell,
): Promise<void> => {
  const { rows } = await client.query<{ aggregate_type: string; aggregate_id: string; seq: string }>(
    `SELECT aggregate_type, aggregate_id, seq FROM "${schema}".audit_head head WHERE NOT EXISTS
       (SELECT FROM "${schema}".audit_line line WHERE line.aggregate_type = head.aggregate_type AND line.aggregate_id = head.aggregate_id)`,
  );
  for (const { aggregate_type: type, aggregate_id: id, seq } of rows)
    if (!told.has(aggregateKey(type, id))) tell(lineOf(type, id), `removed: it had ${linesOf(1, Number(seq))}`);
};
