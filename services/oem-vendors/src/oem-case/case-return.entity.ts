import type { Hat } from '@anxin/contracts';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OemCase } from './oem-case.entity';

/** The engineer sent a revision of the form back to sales (OEM-4); once a revision. */
@Entity({ schema: 'oem_vendors', name: 'oem_case_return' })
export class CaseReturn {
  @ForeignKey(() => OemCase) @PrimaryColumn('text') oemCase!: string;
  @PrimaryColumn('integer') revision!: number;
  @Column('text') reasons!: string;
  @Column('text') returnedBy!: string;
  @Column('timestamptz') returnedAt!: Date;
  @Column('jsonb') hat!: Hat;
}
