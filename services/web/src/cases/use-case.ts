import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import { useAbility } from '../session/use-ability';

/** The case's own record, for those who may read it. */
export const useComplaint = (reference: string) => {
  const ability = useAbility().data;
  return useQuery({
    queryKey: ['case', reference, 'complaint'],
    queryFn: () => answerOf(api.GET('/api/v1/complaints/{reference}', { params: { path: { reference } } })),
    enabled: ability?.can('complaint:read') === true,
  });
};

/** What waits for the reader in this one case. */
export const useCaseWork = (reference: string) =>
  useQuery({
    queryKey: ['work', reference],
    queryFn: () => answerOf(api.GET('/api/v1/work', { params: { query: { subject: [reference], limit: 200 } } })),
  });

/** Answers of the laboratory and of production, for those who may read them. */
export const useInvestigation = (reference: string) => {
  const ability = useAbility().data;
  const query = { complaint: [reference], limit: 50 };
  const retests = useQuery({
    queryKey: ['case', reference, 'retests'],
    queryFn: () => answerOf(api.GET('/api/v1/retests', { params: { query } })),
    enabled: ability?.can('retest:read') === true,
  });
  const records = useQuery({
    queryKey: ['case', reference, 'batch-records'],
    queryFn: () => answerOf(api.GET('/api/v1/batch-records', { params: { query } })),
    enabled: ability?.can('batch-records:read') === true,
  });
  return { retests: retests.data?.items ?? [], records: records.data?.items ?? [] };
};
