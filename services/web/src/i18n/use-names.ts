import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';

export type NamedGroup =
  | 'alarmReason'
  | 'answerState'
  | 'assessmentOutcome'
  | 'attemptOutcome'
  | 'awaited'
  | 'box'
  | 'channel'
  | 'class'
  | 'clockState'
  | 'giver'
  | 'difference'
  | 'disposition'
  | 'grade'
  | 'holdState'
  | 'inspection'
  | 'lot'
  | 'lotKind'
  | 'noticeChannel'
  | 'noticeState'
  | 'outcome'
  | 'planItem'
  | 'planState'
  | 'reachedBy'
  | 'recallLevel'
  | 'recallStage'
  | 'recordKind'
  | 'remedyAnswer'
  | 'remedyKind'
  | 'remedyState'
  | 'role'
  | 'rule'
  | 'rung'
  | 'scopeKind'
  | 'stage'
  | 'startCheck'
  | 'work';

/** The name of a code as people know it; the code itself where the catalogue has none. */
export const useNames = (): ((group: NamedGroup, code: string) => string) => {
  const { t } = useTranslation();
  return useCallback((group, code) => t(`${group}.${code}`, code), [t]);
};
