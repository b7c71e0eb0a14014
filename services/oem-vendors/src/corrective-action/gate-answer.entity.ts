import type { CorrectiveGate, Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { CorrectiveAction } from './corrective-action.entity';
import { AnswerAlreadyDecided } from './gate-answer.errors';
import type { GateContent } from './gate-content';

export const answerStates = ['submitted', 'accepted', 'sent-back'] as const;
export type AnswerState = (typeof answerStates)[number];
export const answerChannels = ['portal', 'link'] as const;
export type AnswerChannel = (typeof answerChannels)[number];

/** A manufacturer's answer to one gate. It never changes after it was submitted; another text is another answer (OEM-10). */
@Entity({ schema: 'oem_vendors', name: 'gate_answer' })
@Unique(['request', 'round', 'gate', 'number'])
@Index('gate_answer_undecided', { synchronize: false })
export class GateAnswer {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => CorrectiveAction) @Column('text') request!: string;
  /** Code of the vendor whose people see the row. */
  @Column('text') manufacturer!: string;
  @Column('integer') round!: number;
  @Column('text') gate!: CorrectiveGate;
  /** Counts the answers to this gate in this round, from 1. */
  @Column('integer') number!: number;
  @Column('jsonb') content!: GateContent;
  /** Judged is this (SEC-3). */
  @Column('text') contentHash!: string;
  @Column('text') channel!: AnswerChannel;
  /** The manufacturer's person; of a link nobody knows who held it. */
  @Column('text', { nullable: true }) answeredBy!: string | null;
  @Column('timestamptz') answeredAt!: Date;
  /** After the gate's clock had run out: taken, and marked. */
  @Column('boolean') late!: boolean;
  @Column('text') state!: AnswerState;
  /** Why it was sent back: the manufacturer reads it. */
  @Column('text', { nullable: true }) reasons!: string | null;
  @Column('text', { nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { nullable: true }) decidedAt!: Date | null;
  @Column('jsonb', { nullable: true }) hat!: Hat | null;

  /** @throws AnswerAlreadyDecided */
  decide(state: 'accepted' | 'sent-back', by: string, at: Date, hat: Hat, reasons: string | null): void {
    if (this.state !== 'submitted') throw new AnswerAlreadyDecided(this.request, this.gate, this.number, this.state);
    Object.assign(this, { state, decidedBy: by, decidedAt: at, hat, reasons });
  }
}
