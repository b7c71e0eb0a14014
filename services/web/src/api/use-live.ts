import { useEffect, useRef, useState } from 'react';

/**
 * Listens to a stream of server-sent events; the browser reconnects by itself and resumes after the last one.
 * Tells whether the line stands.
 */
export const useLive = (path: string, type: string, onMessage: (data: string) => void): boolean => {
  const [connected, setConnected] = useState(false);
  const handler = useRef(onMessage);
  handler.current = onMessage;
  useEffect(() => {
    const source = new EventSource(path);
    source.onopen = () => setConnected(true);
    source.onerror = () => setConnected(false);
    source.addEventListener(type, (event) => handler.current((event as MessageEvent<string>).data));
    return () => source.close();
  }, [path, type]);
  return connected;
};
