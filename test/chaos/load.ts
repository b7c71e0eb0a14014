import { eventually } from '@anxin/testing';
import { session } from '../e2e/support/people';
import { Records } from './records';

/** A client that goes round and round; each round is let come to its end, also when `ending` says that no further one begins. */
export type Client = (records: Records, ending: () => boolean) => Promise<void>;

/** Between two rounds of a client, so that the machine is not busy with the load alone. */
const pace = 500;
/** Complaints start workflows, which are dear: a few a minute do. */
const rarely = 2_000;
const freshFor = 240_000;
const freshly = new Map<string, number>();

/** Signing needs a recent login (SEC-3): the person proves again who it is when the last time was a while ago. */
export const recentlyLoggedIn = async (login: string): Promise<void> => {
  if (performance.now() - (freshly.get(login) ?? -freshFor) < freshFor) return;
  await eventually(async () => (await session(login)).loginAgain().then(() => true), {
    within: 120_000,
    every: 250,
    what: `the login of ${login}`,
  });
  freshly.set(login, performance.now());
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A client that begins its rounds less often than others. */
export const seldom =
  (client: Client): Client =>
  async (...round) => {
    await client(...round);
    await pause(rarely);
  };

/** People at work, until `end`. */
export class Load {
  readonly records = new Records();
  /** Why a round ended before its end: something that was begun did not come out. */
  readonly broken: string[] = [];
  private ending = false;
  private readonly working: Promise<void>[];

  constructor(clients: Readonly<Record<string, Client>>) {
    this.working = Object.entries(clients).map(([name, client]) => this.rounds(name, client));
  }

  /** Resolves when so many more requests were sent and ended, in whatever way. */
  async more(tries: number): Promise<void> {
    const from = this.records.tries;
    await eventually(() => this.records.tries - from >= tries, {
      within: 180_000,
      every: 50,
      what: `${tries} requests`,
    });
  }

  /** Resolves when everybody has finished what they began. */
  async end(): Promise<void> {
    this.ending = true;
    await Promise.all(this.working);
  }

  private async rounds(name: string, client: Client): Promise<void> {
    while (!this.ending) {
      await client(this.records, () => this.ending).catch(
        (error: Error) => void this.broken.push(`${name}: ${error.message}`),
      );
      await pause(pace);
    }
  }
}
