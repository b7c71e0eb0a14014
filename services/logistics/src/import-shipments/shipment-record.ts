import type { ShipmentState } from '../shipment/shipment-line.entity';

/** Columns of the file. */
export const columns = {
  note: '发货单号',
  pickupNote: '总提货单号',
  shippedOn: '日期',
  consignee: '客户编码',
  lot: '批号',
  quantity: '数量',
  unit: '单位',
  carrier: '承运人',
  state: '状态',
} as const;

/** A row as the file tells it. */
export interface ShipmentRecord {
  readonly note: string;
  readonly pickupNote: string | null;
  readonly shippedOn: string;
  readonly consignee: string;
  /** Normalised. */
  readonly lot: string;
  readonly quantity: string;
  readonly unit: string;
  readonly carrier: string;
  readonly state: ShipmentState;
}
