import { importEntities } from '@anxin/imports';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Lot } from '../lot/lot.entity';
import { DispatchNote, type RecordSource } from './dispatch-note.entity';

export const shipmentStates = ['in-transit', 'delivered'] as const;
export type ShipmentState = (typeof shipmentStates)[number];

/** A line of a dispatch note: how much of one lot went to one consignee (LOG-8, LOG-13). */
@Entity({ schema: 'logistics', name: 'shipment_line' })
@Unique(['note', 'lotId', 'consignee'])
@Index(['shippedOn', 'id'])
export class ShipmentLine {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey(() => DispatchNote) @Column('text') note!: string;
  /** Consolidated pick-up note 总提货单 (LOG-4). */
  @Column('text', { nullable: true, name: 'pickup_note' }) pickupNote!: string | null;
  @ForeignKey(() => Lot) @Index() @Column('uuid', { name: 'lot_id' }) lotId!: string;
  /** Code of the customer. */
  @Index() @Column('text') consignee!: string;
  @Column('numeric', { precision: 18, scale: 6 }) quantity!: string;
  @Column('text') unit!: string;
  @Column('date', { name: 'shipped_on' }) shippedOn!: string;
  @Column('text') carrier!: string;
  @Column('text') state!: ShipmentState;
  @Column('timestamptz', { nullable: true, name: 'delivered_at' }) deliveredAt!: Date | null;
  @Column('text', { nullable: true, name: 'delivered_by' }) deliveredBy!: string | null;
  @Column('text') source!: RecordSource;
  @ForeignKey(() => importEntities[0]) @Column('uuid', { nullable: true, name: 'import_run' }) importRun!:
    string | null;
}
