import { appendAudit } from '@anxin/audit';
import { type Actor, systemActor } from '@anxin/contracts';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type RawRow, fileRows } from '../file/file-rows';
import type { SpooledFile } from '../file/spooled-file';
import { chunkSize, type FileImport } from '../file-import';
import { type ImportState, ImportRunRow } from './import-run.entity';
import { workThrough } from './work-through';

export const auditOf = (tx: Tx, actor: Actor, action: string, run: ImportRunRow, more: object = {}) =>
  appendAudit(tx, {
    actor,
    action: `import.${action}`,
    aggregate: { type: 'import', id: run.id },
    content: { kind: run.kind, fileHash: run.fileHash, shiftDays: run.shiftDays, attempt: run.attempt, ...more },
  });

/** Works files through behind the answer to their sender. Ends between two chunks when the process does; the rest waits for the file. */
@Injectable()
export class ImportWork implements OnApplicationShutdown {
  private readonly logger = new Logger('Import');
  private readonly underWay = new Set<Promise<void>>();
  private ending = false;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Takes the file over and closes it. */
  begin(kind: FileImport, run: ImportRunRow, file: SpooledFile): void {
    const work = this.work(kind, run, file)
      .catch((error: unknown) => this.fail(run, error))
      .finally(() => file.close().finally(() => this.underWay.delete(work)));
    this.underWay.add(work);
  }

  async onApplicationShutdown(): Promise<void> {
    this.ending = true;
    await Promise.allSettled(this.underWay);
  }

  private async work(kind: FileImport, run: ImportRunRow, file: SpooledFile): Promise<void> {
    let chunk: RawRow[] = [];
    const keep = async (): Promise<boolean> => {
      const rows = chunk;
      chunk = [];
      return !this.ending && (await this.unitOfWork.run((tx) => workThrough(kind, tx, run, rows)));
    };
    for await (const row of fileRows(file.text(), kind.columns)) {
      if (row.line <= run.lastLine) continue;
      chunk.push(row);
      if (chunk.length === chunkSize && !(await keep())) return;
    }
    if (chunk.length > 0 && !(await keep())) return;
    await this.end(run, 'done');
  }

  private end({ id, attempt }: ImportRunRow, state: ImportState, failure: string | null = null): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const row = await tx.manager.findOneOrFail(ImportRunRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
      if (row.attempt !== attempt || row.state !== 'running') return;
      await tx.manager.update(ImportRunRow, { id }, { state, failure, endedAt: tx.now });
      const { read, kept, unchanged, quarantined, left } = row;
      const counts = { read, kept, unchanged, quarantined, left };
      await auditOf(tx, systemActor(tx.schema), state === 'done' ? 'done' : 'failed', row, counts);
    });
  }

  /** The rows before are in; what failed is told to the log, and sending the file again tries the rest. */
  private async fail(run: ImportRunRow, error: unknown): Promise<void> {
    this.logger.error(
      { msg: 'import failed', kind: run.kind, run: run.id },
      error instanceof Error ? error : new Error(String(error)),
    );
    await this.end(run, 'failed', 'internal').catch((again: unknown) =>
      this.logger.error({ msg: 'import failed and could not say so', run: run.id }, again),
    );
  }
}
