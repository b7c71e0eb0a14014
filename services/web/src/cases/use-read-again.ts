import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

/** Facts come in bursts: the record is read again once they pause. */
const burstMs = 150;

/** Reads everything of a case again, once its facts pause. */
export const useReadAgain = (reference: string): (() => void) => {
  const queries = useQueryClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), [reference]);
  return () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void queries.invalidateQueries({ queryKey: ['case', reference] }), burstMs);
  };
};
