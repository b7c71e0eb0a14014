import type { Actor, Hat } from '@anxin/contracts';
import type { Statement, Tx } from '@anxin/persistence';
import { uuidv7 } from 'uuidv7';
import { type AuditBody, genesis } from './audit-line';
import { canonicalJson } from './canonical-json';
import { contentHash } from './content-hash';

export interface AuditEntry {
  readonly actor: Actor;
  /** What was done, `complaint.registered`. */
  readonly action: string;
  /** `{ type: 'complaint', id: 'TS-2026-000123' }`: each aggregate has a chain of its own. */
  readonly aggregate: { readonly type: string; readonly id: string };
  /** References and figures, never personal data: names, contacts, addresses and words stay out. */
  readonly content: object;
  /** The hat in which the actor acted, where the act needed one. */
  readonly hat?: Hat;
}

/**
 * Writes the aggregate's next audit line in the transaction and chains it to the one before. The aggregate's head stays locked
 * until the commit, so its lines stand in the order of their commits. One round trip.
 */
export const appendAudit = async (tx: Tx, entry: AuditEntry): Promise<{ seq: number; hash: string }> => {
  const [line] = await tx.send<{ seq: string; hash: string }>(auditStatement(tx, entry));
  if (line === undefined) throw new Error('The audit line was not written');
  return { seq: Number(line.seq), hash: line.hash };
};

/** As `appendAudit`, for who has no use for the line: it is sent, and without it nothing commits. */
export const sendAudit = (tx: Tx, entry: AuditEntry): void => void tx.send(auditStatement(tx, entry));

const auditStatement = (tx: Tx, { actor, action, aggregate, content, hat }: AuditEntry): Statement => {
  const body: AuditBody = {
    id: uuidv7(),
    aggregateType: aggregate.type,
    aggregateId: aggregate.id,
    at: tx.now.toISOString(),
    actor: actor.id,
    kind: actor.kind,
    hat: hat ?? null,
    action,
    contentHash: contentHash(content),
  };
  const values = [
    ...[body.id, body.aggregateType, body.aggregateId, body.at, body.actor, body.kind],
    ...[hat === undefined ? null : canonicalJson(hat), action, canonicalJson(content), body.contentHash],
    ...[canonicalJson(body), genesis],
  ];
  return { text: appendSql(tx.schema), values, rows: 1 };
};

const chained = (previous: string, seq: string): string =>
  `encode(sha256(convert_to('{"body":' || $11 || ',"previous":"' || ${previous} || '","seq":' || ${seq} || '}', 'UTF8')), 'hex')`;

const appendSql = (schema: string): string => `
  WITH head AS (
    INSERT INTO "${schema}".audit_head AS head (aggregate_type, aggregate_id, seq, previous_hash, hash)
    VALUES ($2, $3, 1, $12, ${chained('$12', '1')})
    ON CONFLICT (aggregate_type, aggregate_id) DO UPDATE
      SET seq = head.seq + 1, previous_hash = head.hash, hash = ${chained('head.hash', '(head.seq + 1)')}
    RETURNING seq, previous_hash, hash
  ), pending AS (
    INSERT INTO "${schema}".audit_pending (aggregate_type, aggregate_id, seq, hash) SELECT $2, $3, seq, hash FROM head
  )
  INSERT INTO "${schema}".audit_line
    (id, aggregate_type, aggregate_id, seq, at, actor, kind, hat, action, content, content_hash, previous_hash, hash)
  SELECT $1, $2, $3, seq, $4, $5, $6, $7, $8, $9, $10, previous_hash, hash FROM head
  RETURNING seq, hash`;
