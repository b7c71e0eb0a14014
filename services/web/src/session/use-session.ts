import { useQuery } from '@tanstack/react-query';
import { read } from '../api/call';
import { ProblemError } from '../api/problem';

export interface Me {
  readonly subject: string;
  readonly name?: string;
}

/** Who is logged in; null when nobody is. */
export const useSession = () =>
  useQuery<Me | null>({
    queryKey: ['me'],
    queryFn: async () => {
      try {
        return await read<Me>('/auth/me');
      } catch (error) {
        if (error instanceof ProblemError && error.problem.status === 401) return null;
        throw error;
      }
    },
    staleTime: 60_000,
  });

export const login = (): void => {
  location.assign(`/auth/login?returnTo=${encodeURIComponent(location.pathname + location.search)}`);
};

/** Proves again who it is, as signing asks, and comes back to the same page. */
export const loginAgain = (): void => {
  location.assign(`/auth/login?maxAge=0&returnTo=${encodeURIComponent(location.pathname + location.search)}`);
};
