import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type NamedGroup =
  | 'answerState'
  | 'awaited'
  | 'channel'
  | 'class'
  | 'clockState'
  | 'giver'
  | 'grade'
  | 'outcome'
  | 'recordKind'
  | 'remedyAnswer'
  | 'remedyKind'
  | 'remedyState'
  | 'role'
  | 'rule'
  | 'rung'
  | 'stage'
  | 'work';

/** The name of a code as people know it; the code itself where the catalogue has none. */
export const useNames = (): ((group: NamedGroup, code: string) => string) => {
  const { t } = useTranslation();
  return useCallback((group, code) => t(`${group}.${code}`, code), [t]);
};
