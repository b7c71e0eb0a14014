import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { durationOf, spansOf } from './shown-instant';

/** A length in words of the reader's language: of ms, or of an ISO 8601 duration. */
export const useShownSpan = (): ((length: number | string) => string) => {
  const { t } = useTranslation();
  return useCallback(
    (length) => {
      const spans = typeof length === 'number' ? spansOf(length) : durationOf(length);
      if (!spans) return String(length);
      return spans.map(({ unit, count }) => t(`time.${unit}`, { count })).join(' ');
    },
    [t],
  );
};
