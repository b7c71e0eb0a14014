import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OemCase } from './oem-case.entity';

/** The opinion takes longer: why, and until when, told before it was due (OEM-6). */
@Entity({ schema: 'oem_vendors', name: 'oem_case_extension' })
export class CaseExtension {
  @ForeignKey(() => OemCase) @PrimaryColumn('text') oemCase!: string;
  /** Counts from 1. */
  @PrimaryColumn('integer') number!: number;
  @Column('text') reason!: string;
  /** When it was due before. */
  @Column('timestamptz') dueBefore!: Date;
  @Column('timestamptz') until!: Date;
  @Column('text') extendedBy!: string;
  @Column('timestamptz') extendedAt!: Date;
  @Column('jsonb') hat!: Hat;
}
