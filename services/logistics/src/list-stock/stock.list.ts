import { defineList } from '@anxin/http';

export const stockList = defineList({
  sorts: {
    lot: { column: 'lot.normalised', type: 'text' },
    // First in, first out: what expires first is picked first (LOG-2).
    expiresOn: { column: `COALESCE(lot.expiresOn, CAST('9999-12-31' AS date))`, type: 'date' },
  },
  defaultSort: 'lot',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    lot: { column: 'lot.normalised', type: 'text' },
    lotId: { column: 'item.lotId', type: 'uuid' },
    item: { column: 'lot.item', type: 'text' },
    warehouse: { column: 'item.warehouse', type: 'text' },
    area: { column: 'item.area', type: 'text', values: ['store', 'returns'] },
  },
});
