import i18next from 'i18next';
import { type Problem, ProblemError } from '../api/problem';

/** Parts of an answer that the service misses: `/containment/goods/in-transit` → `containment.goods.in-transit`. */
export const missingParts = ({ details }: Problem): string[] =>
  (Array.isArray(details?.['missing']) ? (details['missing'] as unknown[]) : []).flatMap((pointer) =>
    typeof pointer === 'string' ? [pointer.replace(/^\//, '').replaceAll('/', '.')] : [],
  );

/** A refusal that points at what an answer lacks names it in words instead (OEM-10). */
export const inWords = <T>(sending: Promise<T>): Promise<T> =>
  sending.catch((error: unknown) => {
    const missing = error instanceof ProblemError ? missingParts(error.problem) : [];
    if (!(error instanceof ProblemError) || missing.length === 0) throw error;
    const parts = missing.map((part) => i18next.t(`gatePart.${part}`, part)).join(i18next.t('list.separator'));
    throw new ProblemError({ ...error.problem, detail: i18next.t('own.missing', { parts }) });
  });
