import { schemaOf, type ServiceName } from '@anxin/contracts';
import type { Clock } from '@anxin/persistence';
import type { DataSource, QueryRunner } from 'typeorm';
import type { HeadsFile } from './heads-file';
import { HeadsAhead, HeadsDiffer } from './sealer.errors';
import {
  beforeFirstSeal,
  rootOfHeads,
  type Seal,
  type SealBody,
  type SealedHead,
  type SealPoint,
  sealHash,
  sealPoint,
  signSeal,
} from './seal';
import type { SigningKey } from './signing-key';

interface PendingLine {
  readonly position: string;
  readonly aggregate_type: string;
  readonly aggregate_id: string;
  readonly seq: string;
  readonly hash: string;
}

/** Lines that one seal covers at most. */
const batch = 5_000;
/** Seals that are read at once when exports are missing. */
const page = 100;

/**
 * Signs what was newly committed and exports it. One sealer of a service works at a time (advisory lock); a seal is committed first and
 * exported then, and what a crash left unexported is exported by the next round.
 */
export class Sealer {
  private readonly schema: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly service: ServiceName,
    private readonly key: SigningKey,
    private readonly heads: HeadsFile,
    private readonly clock: Clock,
  ) {
    this.schema = schemaOf(service);
  }

  /**
   * One round: exports what is missing, then seals and exports until nothing waits. Resolves to the number of lines sealed, or to
   * `undefined` when another process is at it.
   * @throws HeadsAhead when the export knows seals that the database has lost: an older copy of it was restored
   * @throws HeadsDiffer when the database's seals are not the exported ones
   */
  async round(): Promise<number | undefined> {
    const runner = this.dataSource.createQueryRunner();
    const lock = `hashtextextended('anxin.audit.${this.schema}', 0)`;
    try {
      const [leader] = (await runner.query(`SELECT pg_try_advisory_lock(${lock}) AS taken`)) as { taken: boolean }[];
      if (!leader?.taken) return undefined;
      try {
        let last = await this.exportMissing(runner);
        let sealed = 0;
        for (;;) {
          const seal = await this.sealBatch(runner, last);
          if (seal === undefined) return sealed;
          await this.heads.append([seal]);
          last = sealPoint(seal);
          sealed += (JSON.parse(seal.body) as SealBody).lines;
        }
      } finally {
        await runner.query(`SELECT pg_advisory_unlock(${lock})`);
      }
    } finally {
      await runner.release();
    }
  }

  private async exportMissing(runner: QueryRunner): Promise<SealPoint> {
    let exported = await this.heads.last();
    const [newest] = await this.seals(runner, 'ORDER BY number DESC LIMIT 1', []);
    const last = newest === undefined ? beforeFirstSeal : sealPoint(newest);
    if (exported.number > last.number) throw new HeadsAhead(this.service, exported.number, last.number);
    if (exported.number > 0) {
      const [same] = await this.seals(runner, 'WHERE number = $1', [exported.number]);
      if (same === undefined || sealHash(same) !== exported.hash) throw new HeadsDiffer(this.service, exported.number);
    }
    while (exported.number < last.number) {
      const missing = await this.seals(runner, 'WHERE number > $1 ORDER BY number LIMIT $2', [exported.number, page]);
      await this.heads.append(missing);
      exported = await this.heads.last();
    }
    return last;
  }

  private seals(runner: QueryRunner, rest: string, parameters: unknown[]): Promise<Seal[]> {
    return runner.query(`SELECT body, signature FROM "${this.schema}".audit_seal ${rest}`, parameters);
  }

  private async sealBatch(runner: QueryRunner, last: SealPoint): Promise<Seal | undefined> {
    const lines = (await runner.query(
      `SELECT position, aggregate_type, aggregate_id, seq, hash FROM "${this.schema}".audit_pending ORDER BY position LIMIT $1`,
      [batch],
    )) as PendingLine[];
    if (lines.length === 0) return undefined;
    const heads = headsOf(lines);
    const body: SealBody = {
      service: this.service,
      number: last.number + 1,
      previous: last.hash,
      at: this.clock.now().toISOString(),
      lines: lines.length,
      root: rootOfHeads(heads),
      heads,
      key: this.key.id,
    };
    const seal = signSeal(body, this.key.privateKey);
    // One statement, so one transaction: a line is sealed and no longer pending, or neither.
    await runner.query(
      `WITH taken AS (DELETE FROM "${this.schema}".audit_pending WHERE position = ANY($1::bigint[]))
       INSERT INTO "${this.schema}".audit_seal (number, body, signature) VALUES ($2, $3, $4)`,
      [lines.map(({ position }) => position), body.number, seal.body, seal.signature],
    );
    return seal;
  }
}

/** An aggregate's lines are committed in the order of their seq, so what is pending of it is one unbroken stretch. */
const headsOf = (lines: readonly PendingLine[]): SealedHead[] => {
  const heads = new Map<string, SealedHead>();
  for (const { aggregate_type: type, aggregate_id: id, seq, hash } of lines) {
    const key = JSON.stringify([type, id]);
    heads.set(key, { type, id, from: heads.get(key)?.from ?? Number(seq), to: Number(seq), hash });
  }
  return [...heads.values()];
};
