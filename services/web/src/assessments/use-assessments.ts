import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client';

/** Assessments that wait for a decision, or those that have one; the newest first. */
export const useAssessments = (decided: boolean) =>
  useQuery({
    queryKey: ['case', 'assessments', decided],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/assessments', {
          params: { query: { status: decided ? ['started', 'declined'] : ['open'], limit: decided ? 20 : 100 } },
        }),
      ),
  });

/** One of them with everything that is known of its lot. */
export const useAssessment = (lot: string, number: number) =>
  useQuery({
    queryKey: ['case', 'assessment', lot, number],
    queryFn: () => answerOf(api.GET('/api/v1/assessments/{lot}/{number}', { params: { path: { lot, number } } })),
  });
