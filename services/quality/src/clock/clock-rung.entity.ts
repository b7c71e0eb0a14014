import { FiredRung } from '@anxin/casework';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { QualityClock } from './clock.entity';

@Entity({ schema: 'quality', name: 'clock_rung' })
export class ClockRung extends FiredRung {
  @ForeignKey(() => QualityClock) @PrimaryColumn('text') override clockId!: string;
}
