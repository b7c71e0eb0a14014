import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { durationOf, spansOf } from './shown-instant';

/** A length in words of the reader's language: of ms, or of an ISO 8601 duration. */
export const useShownSpan = (): ((length: number | string) => string) => {
  const { t } = useTranslation();
  return useCallback(
    (length) => {
      const ms = typeof length === 'number' ? length : durationOf(length);
      if (ms === null) return String(length);
      return spansOf(ms)
        .map(({ unit, count }) => t(`time.${unit}`, { count }))
        .join(' ');
    },
    [t],
  );
};
