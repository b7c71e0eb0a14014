import { CurrentActor, ForSuppliers, Permits } from '@anxin/auth';
import {
  type Actor,
  type CorrectiveGate,
  correctiveGates,
  type CorrectiveStage,
  correctiveStages,
} from '@anxin/contracts';
import { Answers, AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { SupplierReads } from '@anxin/persistence';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { CorrectiveAction } from '../corrective-action/corrective-action.entity';
import { CorrectiveActionNotFound } from '../corrective-action/corrective-action.errors';
import { answersTo, ownActionView, OwnActionView } from '../corrective-action/own-action.view';
import { ownActionsList } from './own-actions.list';

export class OwnActionItemView {
  @ApiProperty({ example: 'ZG-2026-000012' }) reference!: string;
  @ApiProperty({ enum: correctiveStages }) stage!: CorrectiveStage;
  @ApiProperty() lot!: string;
  @ApiProperty() productCode!: string;
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ enum: correctiveGates, nullable: true }) gate!: CorrectiveGate | null;
  @ApiProperty({ type: String, nullable: true, format: 'date-time' }) gateDueAt!: string | null;
}

/**
 * The manufacturer's own space (OEM-5): read as the supplier's database role, which finds no row of another (SEC-8). The company's people,
 * who have the whole view of their own, find none here.
 */
@Controller('supplier/corrective-actions')
@Permits('corrective-action:answer')
@ForSuppliers()
export class ReadOwnActionsController {
  constructor(private readonly reads: SupplierReads) {}

  @Get()
  @ApiOperation({ summary: 'List one’s own corrective-action requests (整改要求), as the manufacturer’s person' })
  @AnswersPage(OwnActionItemView)
  async list(
    @CurrentActor() { supplier = '' }: Actor,
    @ListQuery(ownActionsList) query: ListQuery,
  ): Promise<Page<OwnActionItemView>> {
    if (supplier === '') return { items: [], next: null };
    const page = await this.reads.run(supplier, (manager) =>
      readPage(manager.createQueryBuilder(CorrectiveAction, 'item'), ownActionsList, query),
    );
    return mapPage(page, itemView);
  }

  @Get(':reference')
  @ApiOperation({ summary: 'One of one’s own requests: what is asked, by when, and what was answered' })
  @Answers(OwnActionView)
  read(@CurrentActor() { supplier = '' }: Actor, @Param('reference') reference: string): Promise<OwnActionView> {
    if (supplier === '') throw new CorrectiveActionNotFound(reference);
    return this.reads.run(supplier, async (manager) => {
      const action = await manager.findOneBy(CorrectiveAction, { reference });
      if (!action) throw new CorrectiveActionNotFound(reference);
      return ownActionView(action, await answersTo(manager, reference));
    });
  }
}

const itemView = ({ reference, stage, lot, productCode, gate, ...action }: CorrectiveAction): OwnActionItemView => ({
  ...{ reference, stage, lot, productCode, gate },
  issuedAt: action.issuedAt.toISOString(),
  gateDueAt: action.gateDueAt?.toISOString() ?? null,
});
