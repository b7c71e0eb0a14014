import { type CorrectiveGate, correctiveGates, type CorrectiveStage, correctiveStages } from '@anxin/contracts';
import { nullableInstant } from '@anxin/http';
import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import type { CorrectiveAction, Evidence } from './corrective-action.entity';
import { type AnswerState, answerStates, GateAnswer } from './gate-answer.entity';
import type { GateContent } from './gate-content';
import { GateContentDto } from './gate-content.dto';

const nullableGate = { enum: correctiveGates, nullable: true } as const;

export class EvidenceView {
  @ApiProperty({ enum: ['photo', 'sample', 'document', 'text'] }) kind!: string;
  @ApiProperty() description!: string;
}
/** An answer as the manufacturer sees it: nobody of the company by name. */
export class OwnAnswerView {
  @ApiProperty() id!: string;
  @ApiProperty() round!: number;
  @ApiProperty({ enum: correctiveGates }) gate!: CorrectiveGate;
  @ApiProperty({ description: 'Counts the answers to this gate in this round' }) number!: number;
  @ApiProperty({ type: GateContentDto }) content!: GateContent;
  @ApiProperty({ format: 'date-time' }) answeredAt!: string;
  @ApiProperty() late!: boolean;
  @ApiProperty({ enum: answerStates }) state!: AnswerState;
  @ApiProperty({ type: String, nullable: true, description: 'Why it was sent back' }) reasons!: string | null;
  @ApiProperty(nullableInstant) decidedAt!: string | null;
}
/** A request as a manufacturer's people see it: lot, product, defect, de-identified evidence, and their own answers (SEC-8). */
export class OwnActionView {
  @ApiProperty({ example: 'ZG-2026-000012' }) reference!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ enum: correctiveStages }) stage!: CorrectiveStage;
  @ApiProperty() round!: number;
  @ApiProperty() lot!: string;
  @ApiProperty() productCode!: string;
  @ApiProperty() defect!: string;
  @ApiProperty({ type: [EvidenceView] }) evidence!: readonly Evidence[];
  @ApiProperty({ format: 'date-time' }) issuedAt!: string;
  @ApiProperty({ ...nullableGate, description: 'What waits for an answer or its judgement' })
  gate!: CorrectiveGate | null;
  @ApiProperty({ ...nullableInstant, description: 'By when the answer is due' }) gateDueAt!: string | null;
  @ApiProperty(nullableInstant) closedAt!: string | null;
  @ApiProperty({ type: [OwnAnswerView] }) answers!: OwnAnswerView[];
}

/** The answers in their order, with the manager of whoever asks: as a supplier's role it finds their own only. */
export const answersTo = (manager: Pick<EntityManager, 'find'>, request: string): Promise<GateAnswer[]> =>
  manager.find(GateAnswer, { where: { request }, order: { answeredAt: 'ASC', id: 'ASC' } });

export const ownActionView = (action: CorrectiveAction, answers: readonly GateAnswer[]): OwnActionView => {
  const { reference, version, stage, round, lot, productCode, defect, evidence, gate } = action;
  return {
    ...{ reference, version, stage, round, lot, productCode, defect, evidence, gate },
    issuedAt: action.issuedAt.toISOString(),
    gateDueAt: action.gateDueAt?.toISOString() ?? null,
    closedAt: action.closedAt?.toISOString() ?? null,
    answers: answers.map(ownAnswerView),
  };
};

export const ownAnswerView = (answer: GateAnswer): OwnAnswerView => {
  const { id, round, gate, number, content, late, state, reasons } = answer;
  return {
    ...{ id, round, gate, number, content, late, state, reasons },
    answeredAt: answer.answeredAt.toISOString(),
    decidedAt: answer.decidedAt?.toISOString() ?? null,
  };
};
