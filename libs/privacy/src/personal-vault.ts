import { randomBytes } from 'node:crypto';
import type { Tx } from '@anxin/persistence';
import { BlindIndex } from './blind-index';
import type { MasterKey } from './master-key';
import { seal, unseal } from './sealed-text';

/** Seals and opens one person's columns. A shredded person's values open as `null`. */
export interface PersonKey {
  readonly personId: string;
  readonly shredded: boolean;
  /** @throws Error for a shredded person: nothing new is written about somebody who was erased. */
  seal(field: string, plain: string): Buffer;
  open(field: string, sealed: Buffer): string | null;
}

/** Personal columns of one service: a data key a person, wrapped by the master key in `personal_key` (SEC-1). */
export class PersonalVault {
  readonly index: BlindIndex;

  constructor(private readonly master: MasterKey) {
    this.index = new BlindIndex(master);
  }

  /** Makes the person's key when there is none yet; two at once get the same one. */
  async create(tx: Tx, personId: string): Promise<PersonKey> {
    const wrapped = seal(this.master.wrapping, randomBytes(32), personId);
    const made: unknown[] = await tx.manager.query(
      `INSERT INTO ${tx.schema}.personal_key (person_id, wrapped_key, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
      [personId, wrapped, tx.now],
    );
    return made.length > 0 ? this.unwrap(personId, wrapped) : this.key(tx, personId);
  }

  async key(tx: Pick<Tx, 'schema' | 'manager'>, personId: string): Promise<PersonKey> {
    const keys = await this.keys(tx, [personId]);
    const key = keys.get(personId);
    if (!key) throw new Error('A person without a data key');
    return key;
  }

  /** The keys of many persons in one read, for lists. */
  async keys(tx: Pick<Tx, 'schema' | 'manager'>, personIds: readonly string[]): Promise<Map<string, PersonKey>> {
    const rows: { person_id: string; wrapped_key: Buffer | null }[] = await tx.manager.query(
      `SELECT person_id, wrapped_key FROM ${tx.schema}.personal_key WHERE person_id = ANY($1)`,
      [personIds],
    );
    return new Map(rows.map((row) => [row.person_id, this.unwrap(row.person_id, row.wrapped_key)]));
  }

  /** Destroys the person's key: every sealed value of theirs is noise from then on. @returns false when it was gone already. */
  async shred(tx: Tx, personId: string): Promise<boolean> {
    const shredded: [unknown[], number] = await tx.manager.query(
      `UPDATE ${tx.schema}.personal_key SET wrapped_key = NULL, shredded_at = $2 WHERE person_id = $1 AND wrapped_key IS NOT NULL`,
      [personId, tx.now],
    );
    return shredded[1] === 1;
  }

  private unwrap(personId: string, wrapped: Buffer | null): PersonKey {
    const dataKey = wrapped && unseal(this.master.wrapping, wrapped, personId);
    const context = (field: string) => `${personId}/${field}`;
    return {
      personId,
      shredded: !dataKey,
      seal: (field, plain) => {
        if (!dataKey) throw new Error('The person was erased: nothing more is stored about them');
        return seal(dataKey, Buffer.from(plain, 'utf8'), context(field));
      },
      open: (field, sealed) => (dataKey ? unseal(dataKey, sealed, context(field)).toString('utf8') : null),
    };
  }
}
