/** Where the stack under test is; it is started once for all specs (global-setup.cjs). */
interface StackAddresses {
  readonly control: string;
  readonly dataDir: string;
  readonly gateway: string;
  readonly mail: string;
  readonly password: string;
  /** As the administrator: tests look at rows and lock them from outside, and change none. */
  readonly database: string;
  readonly kafka: string;
  readonly topicPrefix: string;
  readonly temporal: string;
  readonly namespace: string;
  /** Each service's own API, beside the gateway. */
  readonly urls: Readonly<Record<string, string>>;
}
type Working = 'complaints' | 'quality' | 'production' | 'logistics' | 'oem-vendors';
type Service = Working | 'directory' | 'insight' | 'gateway';
export type Part = `${Working}.worker` | `${Service}.api` | 'kafka' | 'temporal' | 'postgres';

export const stack = JSON.parse(process.env['ANXIN_STACK'] ?? '{}') as StackAddresses;

const tell = async (...words: [command: string, part: string, figure?: number]): Promise<void> => {
  const response = await fetch([stack.control, ...words].join('/'), { method: 'POST' });
  if (!response.ok) throw new Error(`${words.join(' ')}: ${await response.text()}`);
};

/** kill -9. */
export const kill = (part: Part): Promise<void> => tell('kill', part);
/** Asks it to end, as a deployment does. */
export const stop = (part: Part): Promise<void> => tell('stop', part);
/** Resolves when it is ready. */
export const start = (part: Part): Promise<void> => tell('start', part);
/** Freezes it: connections stay and nothing answers. */
export const pause = (part: Part): Promise<void> => tell('pause', part);
export const resume = (part: Part): Promise<void> => tell('resume', part);
/** PostgreSQL's immediate shutdown: no checkpoint, it recovers when it starts. */
export const quit = (part: 'postgres'): Promise<void> => tell('quit', part);
/** What is between the services and their database: breaks every connection, carries nothing, carries late, is as before. */
export const database = {
  cut: (): Promise<void> => tell('cut', 'database'),
  hang: (): Promise<void> => tell('hang', 'database'),
  slow: (delayMs: number): Promise<void> => tell('slow', 'database', delayMs),
  open: (): Promise<void> => tell('open', 'database'),
};
/** Sets everything going again that was stopped, has ended or was frozen; resolves when all is ready. */
export const mend = (): Promise<void> => tell('mend', 'all');
