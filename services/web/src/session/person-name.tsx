import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answerOf, api } from '../api/client';

/** What the system did by itself has no colleague behind it: `system:logistics`. */
const isSystem = (id: string): boolean => id.startsWith('system:');

/** A colleague by name; by number where the register does not know it. */
export const PersonName = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['person', id],
    queryFn: () => answerOf(api.GET('/api/v1/people/{personId}', { params: { path: { personId: id } } })),
    enabled: !isSystem(id),
    staleTime: Infinity,
    retry: false,
  });
  return <span title={id}>{isSystem(id) ? t('person.system') : (data?.displayName ?? id)}</span>;
};
