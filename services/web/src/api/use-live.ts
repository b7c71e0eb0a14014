import { useEffect, useRef, useState } from 'react';

/**
 * Listens to a stream of server-sent events while the page is in sight: a browser keeps few connections to one host, and hidden tabs
 * would use them up. The browser reconnects by itself. Tells whether the line stands.
 */
export const useLive = (path: string | null, type: string, onMessage: (data: string) => void): boolean => {
  const [connected, setConnected] = useState(false);
  const handler = useRef(onMessage);
  useEffect(() => {
    handler.current = onMessage;
  });
  useEffect(() => {
    if (path === null) return;
    let source: EventSource | undefined;
    const close = (): void => {
      source?.close();
      source = undefined;
    };
    const follow = (): void => {
      if (document.hidden) return close();
      if (source) return;
      source = new EventSource(path);
      source.onopen = () => setConnected(true);
      source.onerror = () => setConnected(false);
      source.addEventListener(type, (event) => handler.current((event as MessageEvent<string>).data));
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      close();
      setConnected(false);
    };
  }, [path, type]);
  return connected;
};
