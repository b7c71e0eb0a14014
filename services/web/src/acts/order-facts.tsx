import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { ProblemAlert } from '../api/problem-alert';
import { decimalText } from '../cases/shown-quantity';
import { Facts } from '../facts';
import type { Todo } from './todos';

interface Order {
  readonly productCode: string | null;
  readonly lot: string | null;
  readonly quantity?: string;
}

const readers: Partial<Record<Todo['act'], (id: string) => Promise<Order>>> = {
  retest: (id) => answerOf(api.GET('/api/v1/retests/{id}', { params: { path: { id } } })),
  'batch-records': (id) => answerOf(api.GET('/api/v1/batch-records/{id}', { params: { path: { id } } })),
  replacement: async (id) => {
    const { productCode, wantedLot, quantity, unit } = await answerOf(
      api.GET('/api/v1/replacements/{id}', { params: { path: { id } } }),
    );
    return { productCode, lot: wantedLot, quantity: `${decimalText(quantity)} ${unit}` };
  },
};

/** What an order of another service asks for: its own people see no more of the case than this. */
export const OrderFacts = ({ todo: { act, target } }: { readonly todo: Todo }) => {
  const read = readers[act];
  const { orderId = '' } = target;
  const order = useQuery({
    queryKey: ['case', target.reference, act, orderId],
    queryFn: () => read?.(orderId) ?? null,
    enabled: read !== undefined,
  });
  if (!read) return null;
  if (order.error) return <ProblemAlert error={order.error} />;
  const { productCode, lot, quantity } = order.data ?? { productCode: null, lot: null };
  return (
    <Facts
      columns={3}
      facts={[
        ['report.product', productCode ?? '—'],
        ['report.lot', lot ?? '—'],
        ['report.quantity', quantity],
      ]}
    />
  );
};
