import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type QualitySchemas } from '../api/client';

/** Recalls, the newest first. */
export const useRecalls = () =>
  useQuery({
    queryKey: ['case', 'recalls'],
    queryFn: () => answerOf(api.GET('/api/v1/recalls', { params: { query: { limit: 100 } } })),
  });

/** Everything on the first page of the room. Without the timeline's stream it is read again now and then. */
export const useRecall = (reference: string, live: boolean) =>
  useQuery({
    queryKey: ['case', reference, 'recall'],
    queryFn: () => answerOf(api.GET('/api/v1/recalls/{reference}', { params: { path: { reference } } })),
    refetchInterval: live ? false : 30_000,
  });

/** One consignee with its lots. It is read again now and then: colleagues call others meanwhile. */
export const useConsignee = (reference: string, consignee: string) =>
  useQuery({
    queryKey: ['case', reference, 'consignee', consignee],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/recalls/{reference}/consignees/{consignee}', { params: { path: { reference, consignee } } }),
      ),
    refetchInterval: 30_000,
  });

type Lot = QualitySchemas['RecallLotView'];

/** Every page of the lots: what keeps a recall open may stand on any of them. */
const allLots = async (reference: string): Promise<Lot[]> => {
  const lots: Lot[] = [];
  for (let cursor: string | null | undefined; ;) {
    const query = cursor ? { cursor } : {};
    const page = await answerOf(
      api.GET('/api/v1/recalls/{reference}/lots', { params: { path: { reference }, query } }),
    );
    lots.push(...page.items);
    cursor = page.next;
    if (!cursor) return lots;
  }
};

export const useRecallLots = (reference: string) =>
  useQuery({ queryKey: ['case', reference, 'lots'], queryFn: () => allLots(reference) });
