import type { Actor } from '@anxin/contracts';
import { UnitOfWork } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { FileImport, Outcome } from '../file-import';
import { FaultNotFound, FaultResolved, StillWrong } from '../import.errors';
import { ImportFaultRow } from './import-fault.entity';
import { ImportRunRow } from './import-run.entity';
import { auditOf } from './import-work';
import { readRow } from './read-row';
import { lockKind, runOf } from './work-through';

export interface Correction {
  readonly kind: string;
  readonly runId: string;
  readonly faultId: string;
  /** Columns that change; the others stay as the file has them. Dates are the file's own, before the shift. */
  readonly row: Readonly<Record<string, string>>;
}

@Injectable()
export class CorrectRow {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Puts a corrected row through the same reading and keeping as the file's rows.
   * @throws FaultNotFound, FaultResolved; StillWrong with the reason, and the row stays in quarantine
   */
  correct(actor: Actor, kind: FileImport, correction: Correction): Promise<ImportFaultRow> {
    const { faultId: id, runId } = correction;
    return this.unitOfWork.run(async (tx) => {
      const run = await tx.manager.findOneBy(ImportRunRow, { id: runId, kind: correction.kind });
      const fault = await tx.manager.findOne(ImportFaultRow, {
        where: { id, runId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!run || !fault) throw new FaultNotFound(id);
      if (fault.state === 'resolved') throw new FaultResolved(fault.resolvedBy ?? '');
      requireTypedAgain(kind, correction.row);
      const values = { ...fault.row, ...correction.row };
      const calendar = { shiftDays: run.shiftDays, zone: tx.zone };
      const read = readRow(kind, { line: fault.line, values }, runOf(run), calendar);
      if ('fault' in read) throw new StillWrong(read.fault, read.column);
      await lockKind(tx, run.kind);
      const [outcome] = await kind.keep(tx, [read], runOf(run));
      requireTaken(outcome);
      const resolved = { state: 'resolved', resolvedBy: actor.id, resolvedAt: tx.now } as const;
      await tx.manager.update(ImportFaultRow, { id }, resolved);
      await tx.manager.increment(ImportRunRow, { id: runId }, 'corrected', 1);
      const columns = Object.keys(correction.row);
      await auditOf(tx, actor, 'row-corrected', run, { fault: id, line: fault.line, columns, outcome });
      return Object.assign(fault, resolved);
    });
  }
}

/** They are not kept with the row: left out, they would be lost without a word. */
const requireTypedAgain = ({ personal }: FileImport, row: Correction['row']): void => {
  const missing = personal.find((column) => !Object.hasOwn(row, column));
  if (missing !== undefined) throw new StillWrong('personal-value-missing', missing);
};

const requireTaken = (outcome: Outcome | undefined): void => {
  if (outcome === undefined) throw new Error('The import answered nothing for the corrected row');
  if (typeof outcome === 'string') return;
  if ('fault' in outcome) throw new StillWrong(outcome.fault, outcome.column);
  throw new StillWrong(outcome.left);
};
