import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import { ProblemError } from '../api/problem';
import { dropDraft, readDraft, renewKey } from './draft';

interface ActState {
  readonly sending: boolean;
  readonly done: boolean;
  readonly error: unknown;
}
const idle: ActState = { sending: false, done: false, error: undefined };

/**
 * Sends an act once: a second press while it is on its way does nothing, and one after a broken line goes under the same key, so that it
 * has one effect. Afterwards everything that it may have changed is read again, also when it was refused: what was shown was out of date.
 */
export const useAct = <Values, Answer>(
  name: string,
  send: (values: Values, key: string) => Promise<Answer>,
  onDone?: (answer: Answer) => void,
) => {
  const queries = useQueryClient();
  const [state, setState] = useState(idle);
  const onItsWay = useRef(false);
  const submit = useCallback(
    async (values: Values): Promise<void> => {
      if (onItsWay.current) return;
      onItsWay.current = true;
      setState({ ...idle, sending: true });
      try {
        const answer = await send(values, readDraft(name).key);
        dropDraft(name);
        setState({ ...idle, done: true });
        onDone?.(answer);
      } catch (error) {
        if (error instanceof ProblemError && !error.unsure) renewKey(name);
        if (error instanceof ProblemError && error.ended) void queries.invalidateQueries({ queryKey: ['me'] });
        setState({ ...idle, error });
      } finally {
        onItsWay.current = false;
        void queries.invalidateQueries({
          predicate: ({ queryKey }) => queryKey[0] === 'case' || queryKey[0] === 'work',
        });
      }
    },
    [name, onDone, queries, send],
  );
  return { ...state, submit, reset: useCallback(() => setState(idle), []) };
};
