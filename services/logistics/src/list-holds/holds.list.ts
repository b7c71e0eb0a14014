import { defineList } from '@anxin/http';
import { holdCauses } from '../hold/hold.entity';

export const holdsList = defineList({
  sorts: { placedAt: { column: 'item.placedAt', type: 'timestamptz' } },
  defaultSort: '-placedAt',
  unique: { column: 'item.id', type: 'uuid' },
  filters: {
    lotId: { column: 'item.lotId', type: 'uuid' },
    reference: { column: 'item.reference', type: 'text' },
    cause: { column: 'item.cause', type: 'text', values: holdCauses },
    active: { column: '(item.liftedAt IS NULL)', type: 'boolean', values: ['true', 'false'] },
  },
});
