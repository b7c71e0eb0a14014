import type { Actor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import { checkHeader } from '../file/file-rows';
import { type Encoding, SpooledFile } from '../file/spooled-file';
import type { FileImport } from '../file-import';
import { OtherFile } from '../import.errors';
import { ImportRunRow } from './import-run.entity';
import { auditOf, ImportWork } from './import-work';

export interface SentFile {
  readonly runId: string;
  readonly kind: string;
  readonly shiftDays: number;
  readonly closedBefore?: Date;
  readonly body: AsyncIterable<Uint8Array>;
  readonly encoding?: Encoding;
}

/** Largest file taken at once. */
export const fileLimitBytes = 256 * 1_048_576;

@Injectable()
export class BeginImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: ImportWork,
  ) {}

  /**
   * Takes the file whole, then works it through behind the answer. The same file under its run again goes on where it stopped; a
   * run that is done stays so.
   * @throws FileTooLarge, FileCutOff, FileEmpty, ColumnsMissing, ColumnDoubled, OtherFile
   */
  async begin(actor: Actor, kind: FileImport, sent: SentFile): Promise<ImportRunRow> {
    const file = await SpooledFile.take(sent.body, fileLimitBytes, sent.encoding);
    try {
      await checkHeader(file.text(), kind.columns);
      const { run, open } = await this.unitOfWork.run((tx) => this.record(tx, actor, sent, file.hash));
      if (open) this.work.begin(kind, run, file);
      else await file.close();
      return run;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  private async record(
    tx: Tx,
    actor: Actor,
    sent: SentFile,
    fileHash: string,
  ): Promise<{ run: ImportRunRow; open: boolean }> {
    const fresh = {
      ...{ id: sent.runId, kind: sent.kind, fileHash, state: 'running' as const, attempt: 1 },
      ...{ shiftDays: sent.shiftDays, closedBefore: sent.closedBefore ?? null, lastLine: 0 },
      ...{ read: 0, kept: 0, unchanged: 0, quarantined: 0, corrected: 0, left: {}, failure: null },
      ...{ begunBy: actor.id, begunAt: tx.now, endedAt: null },
    };
    const made = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(ImportRunRow)
      .values(fresh)
      .orIgnore()
      .returning('id')
      .execute();
    const run = await tx.manager.findOneOrFail(ImportRunRow, {
      where: { id: sent.runId },
      lock: { mode: 'pessimistic_write' },
    });
    if ((made.raw as unknown[]).length > 0) {
      await auditOf(tx, actor, 'begun', run);
      return { run, open: true };
    }
    const same =
      run.kind === sent.kind &&
      run.fileHash === fileHash &&
      run.shiftDays === sent.shiftDays &&
      run.closedBefore?.getTime() === sent.closedBefore?.getTime();
    if (!same) throw new OtherFile(sent.runId);
    if (run.state === 'done') return { run, open: false };
    Object.assign(run, { state: 'running', attempt: run.attempt + 1, failure: null, endedAt: null });
    const { state, attempt, failure, endedAt } = run;
    await tx.manager.update(ImportRunRow, { id: run.id }, { state, attempt, failure, endedAt });
    await auditOf(tx, actor, 'resumed', run, { lastLine: run.lastLine });
    return { run, open: true };
  }
}
