import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';
import type { RulePacks } from './rule-packs';

/** The law's rules as the company's policy has them now. */
export const useRulePacks = () =>
  useQuery({
    queryKey: ['policy', 'recall-rule-packs'],
    queryFn: async () => {
      const params = { path: { kind: 'recall-rule-packs' } };
      const { document } = await answerOf(api.GET('/api/v1/policies/{kind}/current', { params }));
      return document as unknown as RulePacks;
    },
    staleTime: 60_000,
  });
