import { defineList } from '@anxin/http';

export const peopleList = defineList({
  sorts: {
    personId: { column: 'item.personId', type: 'text' },
    registeredAt: { column: 'item.registeredAt', type: 'timestamptz' },
  },
  defaultSort: 'personId',
  unique: { column: 'item.personId', type: 'text' },
  filters: {
    active: { column: 'item.active', type: 'boolean' },
    supplier: { column: 'item.supplier', type: 'text' },
    superior: { column: 'item.superior', type: 'text' },
  },
});
