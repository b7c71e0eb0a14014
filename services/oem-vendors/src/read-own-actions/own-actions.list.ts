import { correctiveStages } from '@anxin/contracts';
import { defineList } from '@anxin/http';

export const ownActionsList = defineList({
  sorts: { issuedAt: { column: 'item.issuedAt', type: 'timestamptz' } },
  defaultSort: '-issuedAt',
  unique: { column: 'item.reference', type: 'text' },
  filters: { stage: { column: 'item.stage', type: 'text', values: correctiveStages } },
});
