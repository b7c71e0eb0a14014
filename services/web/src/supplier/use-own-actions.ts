import { useQuery } from '@tanstack/react-query';
import { answerOf, api, idempotent } from '../api/client';
import type { Gate, GateContent } from './own-action';

/** The manufacturer's own requests. Colleagues there answer too: they are read again now and then. */
export const useOwnActions = () =>
  useQuery({
    queryKey: ['case', 'own-actions'],
    queryFn: () => answerOf(api.GET('/api/v1/supplier/corrective-actions', { params: { query: { limit: 100 } } })),
    refetchInterval: 60_000,
  });

export const useOwnAction = (reference: string) =>
  useQuery({
    queryKey: ['case', reference, 'own-action'],
    queryFn: () =>
      answerOf(api.GET('/api/v1/supplier/corrective-actions/{reference}', { params: { path: { reference } } })),
    refetchInterval: 30_000,
  });

/** The manufacturer's answer to the gate that is open (OEM-5). */
export const answerGate = (reference: string, gate: Gate, content: GateContent, key: string): Promise<unknown> =>
  answerOf(
    api.POST('/api/v1/supplier/corrective-actions/{reference}/answers', {
      params: { path: { reference }, header: idempotent(key) },
      body: { gate, content },
    }),
  );
