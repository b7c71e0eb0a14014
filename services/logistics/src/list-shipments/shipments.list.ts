import { defineList } from '@anxin/http';
import { shipmentStates } from '../shipment/shipment-line.entity';

export const shipmentsList = defineList({
  sorts: { shippedOn: { column: 'item.shippedOn', type: 'date' } },
  defaultSort: '-shippedOn',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    lot: { column: 'lot.normalised', type: 'text' },
    lotId: { column: 'item.lotId', type: 'uuid' },
    note: { column: 'item.note', type: 'text' },
    consignee: { column: 'item.consignee', type: 'text' },
    state: { column: 'item.state', type: 'text', values: shipmentStates },
  },
});
