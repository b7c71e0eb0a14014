import { useQuery } from '@tanstack/react-query';

export interface Me {
  readonly subject: string;
  readonly name?: string;
}

/** Who is logged in; null when nobody is. */
export const useSession = () =>
  useQuery<Me | null>({
    queryKey: ['me'],
    queryFn: async () => {
      const response = await fetch('/auth/me', { headers: { accept: 'application/json' } });
      if (response.status === 401) return null;
      if (!response.ok) throw new Error(`/auth/me answered ${response.status}`);
      return (await response.json()) as Me;
    },
    staleTime: 60_000,
  });

const here = (): string => encodeURIComponent(location.pathname + location.search);

export const login = (): void => location.assign(`/auth/login?returnTo=${here()}`);

/** Proves again who it is, as signing asks, and comes back to the same page. */
export const loginAgain = (): void => location.assign(`/auth/login?maxAge=0&returnTo=${here()}`);

/** Ends the session here and at the identity provider; what was typed and not sent goes with it. */
export const logout = async (): Promise<void> => {
  sessionStorage.clear();
  const response = await fetch('/auth/logout', { method: 'POST', headers: { 'x-anxin-csrf': '1' } });
  const { redirectTo } = (await response.json().catch(() => ({}))) as { redirectTo?: string };
  location.assign(redirectTo ?? '/');
};
