import { FiredRung } from '@anxin/casework';
import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OemClock } from './clock.entity';

@Entity({ schema: 'oem_vendors', name: 'clock_rung' })
export class OemClockRung extends FiredRung {
  @ForeignKey(() => OemClock) @PrimaryColumn('text') override clockId!: string;
}
