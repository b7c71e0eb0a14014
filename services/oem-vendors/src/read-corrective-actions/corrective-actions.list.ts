import { correctiveGates, correctiveStages } from '@anxin/contracts';
import { defineList } from '@anxin/http';

export const correctiveActionsList = defineList({
  sorts: { issuedAt: { column: 'item.issuedAt', type: 'timestamptz' } },
  defaultSort: '-issuedAt',
  unique: { column: 'item.reference', type: 'text' },
  filters: {
    stage: { column: 'item.stage', type: 'text', values: correctiveStages },
    gate: { column: 'item.gate', type: 'text', values: correctiveGates },
    manufacturer: { column: 'item.manufacturer', type: 'text' },
    oemCase: { column: 'item.oemCase', type: 'text' },
    lot: { column: 'item.lot', type: 'text' },
  },
});
