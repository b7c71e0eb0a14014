import { normaliseLot } from '@anxin/contracts';
import {
  FileImport,
  type FileRow,
  type ImportRun,
  type Marks,
  type Outcome,
  type ReadRow,
  versionsOf,
} from '@anxin/imports';
import type { Tx } from '@anxin/persistence';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announceLots, lockLots } from '../lot/announce-lots';
import { lotsNumbered } from '../lot/find-lots';
import { closeGaps, type GapRecord, keepGaps } from '../lot/input-gaps';
import { keepInputs } from '../lot/keep-inputs';
import { imported, type InputKind } from '../lot/lot-input.entity';
import { oncePerKey } from './columns';

interface BatchInput {
  readonly batch: string;
  readonly kind: InputKind;
  readonly input: string;
  readonly quantity: string;
}
interface Linked {
  readonly line: number;
  readonly record: BatchInput;
  readonly outputId?: string;
  readonly inputId?: string;
  readonly fault?: { readonly fault: string; readonly column: string };
}

const kinds: Readonly<Record<string, InputKind>> = {
  原料: 'raw',
  半成品: 'semi-finished',
  包材: 'packaging',
  返工: 'rework',
};

/** What went into each batch (batch_inputs.csv): the genealogy (LOG-8). An input of an unknown number is quarantined and stays a gap. */
@Injectable()
export class BatchInputsImport extends FileImport<BatchInput> {
  static readonly kind = 'batch_inputs';
  readonly columns = ['批号', '投入类型', '投入批号', '数量'];

  keyOf(row: FileRow): string {
    return `${row.values['批号'] ?? ''} ← ${row.values['投入批号'] ?? ''}`;
  }

  read(row: FileRow): BatchInput {
    return {
      batch: row.text('批号'),
      kind: row.choice('投入类型', kinds),
      input: row.text('投入批号'),
      quantity: row.quantity('数量'),
    };
  }

  keep(tx: Tx, rows: readonly ReadRow<BatchInput>[], run: ImportRun): Promise<readonly Outcome[]> {
    const keyOf = ({ batch, kind, input }: BatchInput) => `${normaliseLot(batch)}/${kind}/${normaliseLot(input)}`;
    return oncePerKey(rows, keyOf, async (once) => {
      const linked = await link(tx, once);
      const sure = linked.flatMap(({ outputId, inputId, fault, record: { kind, quantity } }) =>
        outputId && inputId && !fault ? [{ outputId, inputId, kind, quantity, source: imported }] : [],
      );
      await lockLots(
        tx,
        sure.flatMap(({ outputId, inputId }) => [outputId, inputId]),
      );
      const written = await keepInputs(tx, sure);
      await keepGaps(
        tx,
        linked.flatMap((row) => gapOf(row, run)),
      );
      await closeGaps(
        tx,
        linked.flatMap(({ outputId, fault, line, record: { kind } }) =>
          outputId && !fault ? [{ outputId, kind, runId: run.id, line }] : [],
        ),
      );
      await announceLots(
        tx,
        written.map(({ inputId }) => inputId),
      );
      const changed = new Set(written.map(({ outputId, inputId, kind }) => `${outputId}/${inputId}/${kind}`));
      return linked.map(({ outputId, inputId, fault, record: { kind } }) =>
        fault ? fault : changed.has(`${outputId}/${inputId}/${kind}`) ? 'kept' : 'unchanged',
      );
    });
  }

  override async offers(manager: EntityManager): Promise<Marks> {
    return { lots: await versionsOf(manager, 'production.lot') };
  }
}

const link = async (tx: Tx, rows: readonly ReadRow<BatchInput>[]): Promise<Linked[]> => {
  const lots = await lotsNumbered(
    tx.manager,
    rows.flatMap(({ record: { batch, input } }) => [batch, input]),
  );
  const ids = new Map<string, string[]>();
  for (const { id, normalised } of lots) ids.set(normalised, [...(ids.get(normalised) ?? []), id]);
  const find = (number: string): readonly string[] => ids.get(normaliseLot(number)) ?? [];
  return rows.map(({ line, record }) => {
    const [outputs, inputs] = [find(record.batch), find(record.input)];
    const [outputId, inputId] = [only(outputs), only(inputs)];
    const fault =
      faultOf(outputs, '批号') ??
      faultOf(inputs, '投入批号') ??
      (outputId === inputId ? { fault: 'own-input', column: '投入批号' } : undefined);
    return { line, record, ...(outputId && { outputId }), ...(inputId && { inputId }), ...(fault && { fault }) };
  });
};

const only = (ids: readonly string[]): string | undefined => (ids.length === 1 ? ids[0] : undefined);
const faultOf = (ids: readonly string[], column: string): Linked['fault'] => {
  if (ids.length === 1) return undefined;
  return { fault: ids.length === 0 ? 'unknown-lot' : 'ambiguous-lot', column };
};

/** Where the batch is known and its input is not, the trace must say so until the row is corrected or the lot arrives. */
const gapOf = ({ line, outputId, inputId, record }: Linked, run: ImportRun): GapRecord[] =>
  outputId && !inputId
    ? [{ outputId, kind: record.kind, named: record.input, quantity: record.quantity, runId: run.id, line }]
    : [];
