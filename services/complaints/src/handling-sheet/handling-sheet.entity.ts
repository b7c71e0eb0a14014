import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Complaint } from '../complaint/complaint.entity';
import { Remedy } from '../remedy/remedy.entity';
import { SheetAlreadyReviewed } from './handling-sheet.errors';

/** The numbered after-sales handling sheet 售后服务处理单 of a settlement: filed by its author, reviewed by another person (CMP-12). */
@Entity({ schema: 'complaints', name: 'handling_sheet' })
export class HandlingSheet {
  /** `SC-2026-000123` */
  @PrimaryColumn('text') number!: string;
  @ForeignKey(() => Complaint) @Column('text') complaint!: string;
  @ForeignKey(() => Remedy) @Column('uuid', { unique: true }) remedyId!: string;
  /** Department that keeps it, by the remedy's tier. */
  @Column('text') filedWith!: string;
  @Column('text') measures!: string;
  @Column('text') author!: string;
  @Column('timestamptz') filedAt!: Date;
  @Column('text', { nullable: true }) reviewer!: string | null;
  @Column('timestamptz', { nullable: true }) reviewedAt!: Date | null;

  get reviewed(): boolean {
    return this.reviewedAt !== null;
  }

  /** @throws SheetAlreadyReviewed. That the reviewer is another person than the author is the caller's check, by person. */
  review(by: string, at: Date): void {
    if (this.reviewed) throw new SheetAlreadyReviewed(this.number);
    this.reviewer = by;
    this.reviewedAt = at;
  }
}
