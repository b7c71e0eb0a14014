import { useEffect, useState } from 'react';
import { tokenOf } from './token-of';

/** The token of the link that the page was opened by; null where there is none. */
export const useToken = (): string | null => {
  const [token, setToken] = useState(() => tokenOf(location.hash));
  useEffect(() => {
    const changed = (): void => setToken(tokenOf(location.hash));
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return token;
};
