import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Complaint } from './complaint.entity';

/** That the complaint handling form reached one of the roles that must have it (HND-2). */
@Entity({ schema: 'complaints', name: 'form_delivery' })
export class FormDelivery {
  @ForeignKey(() => Complaint) @PrimaryColumn('text') complaint!: string;
  @PrimaryColumn('text') role!: string;
  @Column('text') receivedBy!: string;
  @Column('timestamptz') receivedAt!: Date;
}
