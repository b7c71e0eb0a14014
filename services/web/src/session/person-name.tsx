import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** A colleague by name; by number where the register does not know it. */
export const PersonName = ({ id }: { readonly id: string }) => {
  const { data } = useQuery({
    queryKey: ['person', id],
    queryFn: () => answerOf(api.GET('/api/v1/people/{personId}', { params: { path: { personId: id } } })),
    staleTime: Infinity,
    retry: false,
  });
  return <span title={id}>{data?.displayName ?? id}</span>;
};
