import { inspectionResults, lotKinds } from '@anxin/contracts';
import { defineList } from '@anxin/http';

/** `number` matches however it is typed: case, width and spaces are evened out before. */
export const lotsList = defineList({
  sorts: { recordedAt: { column: 'lot.recordedAt', type: 'timestamptz' } },
  defaultSort: '-recordedAt',
  unique: { column: 'lot.id', type: 'uuid' },
  filters: {
    number: { column: 'lot.normalised', type: 'text' },
    item: { column: 'lot.item', type: 'text' },
    kind: { column: 'lot.kind', type: 'text', values: lotKinds },
    inspection: { column: 'lot.inspection', type: 'text', values: inspectionResults },
    manufacturer: { column: 'lot.manufacturer', type: 'text' },
    supplier: { column: 'lot.supplier', type: 'text' },
  },
});
