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
  /** Each service's own API, beside the gateway. */
  readonly urls: Readonly<Record<string, string>>;
}
type Service = 'complaints' | 'quality' | 'production' | 'logistics';
type Part = `${Service}.${'api' | 'worker'}` | 'kafka' | 'temporal' | 'postgres';

export const stack = JSON.parse(process.env['ANXIN_STACK'] ?? '{}') as StackAddresses;

const tell = async (command: string, part: Part): Promise<void> => {
  const response = await fetch(`${stack.control}/${command}/${part}`, { method: 'POST' });
  if (!response.ok) throw new Error(`${command} ${part}: ${await response.text()}`);
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
