import type { AlarmReason } from '@anxin/contracts';
import type { AlarmRecorded } from '@anxin/workflow-recall';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A complaint's request as it was taken in, by its key, with the result that a repeated call is given again. */
@Entity({ schema: 'quality', name: 'alarm' })
export class Alarm {
  @PrimaryColumn('text') key!: string;
  @Index() @Column('text') complaint!: string;
  @Column('text') reason!: AlarmReason;
  /** Normalised numbers; empty when nobody could name a lot. */
  @Column('text', { array: true }) lots!: string[];
  @Column('text', { nullable: true }) productCode!: string | null;
  @Column('boolean') hold!: boolean;
  @Column('boolean') assess!: boolean;
  @Column('timestamptz') knownAt!: Date;
  @Column('integer', { nullable: true }) related!: number | null;
  @Column('jsonb') result!: AlarmRecorded;
  @Column('timestamptz') recordedAt!: Date;
}
