import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type OemVendorsSchemas } from '../api/client';

export type CorrectiveAction = OemVendorsSchemas['CorrectiveActionView'];

/** Requests to manufacturers, the newest first; of one case where it is given. */
export const useCorrectiveActions = (oemCase?: string, enabled = true) =>
  useQuery({
    queryKey: ['case', oemCase ?? 'corrective-actions', 'corrective-actions'],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/corrective-actions', {
          params: { query: { limit: 100, ...(oemCase !== undefined && { oemCase: [oemCase] }) } },
        }),
      ),
    enabled,
  });

/** One request with everything that the company knows of it. Without the timeline's stream it is read again now and then. */
export const useCorrectiveAction = (reference: string, live: boolean) =>
  useQuery({
    queryKey: ['case', reference, 'corrective-action'],
    queryFn: () => answerOf(api.GET('/api/v1/corrective-actions/{reference}', { params: { path: { reference } } })),
    refetchInterval: live ? false : 30_000,
  });

/** How the company stands to a manufacturer. It is read again with the request that moves it. */
export const useStanding = (reference: string, code: string) =>
  useQuery({
    queryKey: ['case', reference, 'standing', code],
    queryFn: () => answerOf(api.GET('/api/v1/vendors/{code}/standing', { params: { path: { code } } })),
  });
