import type { DomainError } from '@anxin/contracts';
import type { EntityManager } from 'typeorm';
import { RequestInFlight, RequestKeyReused, StoredRefusal } from './idempotency.errors';
import type { IdempotentRequest } from './request-context';
import type { Statement, Tx } from './tx';

/** What an earlier request with the same key was answered. From 400 on it is a refusal: `answer` is then `{ code, message, details }`. */
export interface StoredAnswer {
  readonly status: number;
  readonly answer: unknown;
}
interface Refused {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
}
interface KeyRow extends StoredAnswer {
  readonly fingerprint: string;
}

const lookup = `SELECT jsonb_build_object('fingerprint', fingerprint, 'status', status, 'answer', answer)
                  FROM "%s".idempotency_key WHERE actor = $1 AND key = $2`;

const same = (row: KeyRow | null | undefined, request: IdempotentRequest): StoredAnswer | undefined => {
  if (row === null || row === undefined) return undefined;
  if (row.fingerprint !== request.fingerprint) throw new RequestKeyReused();
  return { status: row.status, answer: row.answer };
};

/**
 * The stored answer of a request that was done before; `undefined` when there is none yet. Takes no lock.
 * @throws RequestKeyReused when the key belongs to another request
 */
export const findStoredAnswer = async (
  manager: EntityManager,
  schema: string,
  request: IdempotentRequest,
): Promise<StoredAnswer | undefined> => {
  const [found] = await manager.query<{ row: KeyRow }[]>(`SELECT (${lookup.replace('%s', schema)}) AS row`, [
    request.actor,
    request.key,
  ]);
  return same(found?.row, request);
};

/**
 * Takes the key for the rest of the transaction, or finds its stored answer. The lock and the look are one round trip: an answer
 * committed in between is met by the primary key when this transaction stores its own, and the unit of work then repeats.
 * @throws RequestInFlight when another transaction works under the key
 * @throws RequestKeyReused when the key belongs to another request
 */
export const claimKey = async (
  { schema, send }: Pick<Tx, 'schema' | 'send'>,
  request: IdempotentRequest,
): Promise<StoredAnswer | undefined> => {
  const [found] = await send<{ free: boolean; row: KeyRow | null }>({
    text: `SELECT pg_try_advisory_xact_lock(hashtextextended($3, 0)) AS free, (${lookup.replace('%s', schema)}) AS row`,
    values: [request.actor, request.key, JSON.stringify([schema, request.actor, request.key])],
  });
  const stored = same(found?.row, request);
  if (stored === undefined && found?.free !== true) throw new RequestInFlight();
  return stored;
};

/** Stores the answer of the request, for whoever sends it again. */
export const storeAnswer = (
  { schema, now }: Pick<Tx, 'schema' | 'now'>,
  request: IdempotentRequest,
  { status, answer }: StoredAnswer,
): Statement => ({
  text: `INSERT INTO "${schema}".idempotency_key (actor, key, route, fingerprint, status, answer, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  values: [request.actor, request.key, request.route, request.fingerprint, status, JSON.stringify(answer ?? null), now],
});

export const refusalAnswer = ({ status, code, message, details }: DomainError): StoredAnswer => ({
  status,
  answer: { code, message, details } satisfies Refused,
});

/** The value of a stored answer, or its refusal thrown again. */
export const replay = ({ status, answer }: StoredAnswer): unknown => {
  if (status < 400) return answer;
  const { code, message, details } = answer as Refused;
  throw new StoredRefusal(code, status as DomainError['status'], message, details);
};

/** Deletes the oldest answers stored before that instant, at most `limit`: their keys may be used anew. Resolves to how many. */
export const forgetAnswers = async (
  manager: EntityManager,
  schema: string,
  before: Date,
  limit: number,
): Promise<number> => {
  // A row that another process forgets at this moment is passed over.
  const [, count] = await manager.query<[unknown[], number]>(
    `DELETE FROM "${schema}".idempotency_key WHERE ctid = ANY (ARRAY(
       SELECT ctid FROM "${schema}".idempotency_key WHERE created_at < $1 ORDER BY created_at LIMIT $2 FOR UPDATE SKIP LOCKED))`,
    [before, limit],
  );
  return count;
};
