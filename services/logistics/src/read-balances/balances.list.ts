import { defineList } from '@anxin/http';
import { lotKinds } from '@anxin/contracts';
import { differenceOfItem } from '../balance/lot-balance';

export const balancesList = defineList({
  sorts: { lot: { column: 'item.normalised', type: 'text' } },
  defaultSort: 'lot',
  unique: { column: 'item.lotId', type: 'uuid' },
  filters: {
    lot: { column: 'item.normalised', type: 'text' },
    lotId: { column: 'item.lotId', type: 'uuid' },
    kind: { column: 'item.kind', type: 'text', values: lotKinds },
    unbalanced: { column: `(${differenceOfItem} <> 0)`, type: 'boolean', values: ['true', 'false'] },
  },
});
