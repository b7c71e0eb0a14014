import { randomUUID } from 'node:crypto';
import { forgetSession, session } from '../e2e/support/people';

/** How a request ended for whoever sent it. `unknown`: there was no answer, or none that says whether it was done. */
export type Outcome = 'ok' | 'refused' | 'unknown';

/** What somebody asks for. `kind` and `mark` find its effect again: they name one effect that nothing else has. */
export interface Asked {
  readonly login: string;
  readonly path: string;
  readonly body?: object;
  readonly kind: string;
  readonly mark: string;
  /** The lot that it is about, where goods are held or let go. */
  readonly lot?: string;
  /** Why nobody may be allowed this; what is answered `ok` all the same was done without approval. */
  readonly forbidden?: string;
  /** Name of the effect by the answer. */
  readonly idOf?: (answer: Readonly<Record<string, string>>) => string;
}

/** One request as its client saw it, from the first time that it was sent to its last answer. */
export interface Act extends Omit<Asked, 'idOf'> {
  readonly key: string;
  readonly outcome: Outcome;
  readonly id?: string;
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
  /** Milliseconds of one clock. */
  readonly sentAt: number;
  readonly answeredAt: number;
  /** Whether one of its tries had no answer: it may still have been done. */
  readonly doubtful: boolean;
}

/** What a supplier was shown. */
export interface SupplierRead {
  readonly supplier: string;
  readonly path: string;
  readonly status: number;
  readonly body: string;
}

type Try = { readonly outcome: Outcome; readonly status: number; readonly answer: Record<string, unknown> };

const answerWithin = 12_000;
const giveUpAfter = 150_000;
const betweenTries = 250;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** 401 and 429 are about who asks and how often; 409 `request.in-flight` says that an earlier try is under way. */
const undecided = (status: number, code: unknown): boolean =>
  status >= 500 || [401, 408, 429].includes(status) || (status === 409 && code === 'request.in-flight');

const outcomeOf = (status: number, code: unknown): Outcome => {
  if (status >= 200 && status < 300) return 'ok';
  return undecided(status, code) ? 'unknown' : 'refused';
};

/** What everybody asked for, and what they saw of it. */
export class Records {
  readonly acts: Act[] = [];
  readonly reads: SupplierRead[] = [];
  /** Tries that had an answer or none. */
  tries = 0;

  /** Sends it, and as long as nobody knows whether it was done the same again under the same key, as every client should. */
  async act({ idOf, ...asked }: Asked): Promise<Act> {
    const key = randomUUID();
    const sentAt = performance.now();
    let doubtful = false;
    for (;;) {
      const { outcome, status, answer } = await this.send(asked, key);
      const answeredAt = performance.now();
      if (outcome !== 'unknown' || answeredAt - sentAt > giveUpAfter) {
        const id = outcome === 'ok' ? idOf?.(answer as Record<string, string>) : undefined;
        const act = { ...asked, key, outcome, status, answer, sentAt, answeredAt, doubtful, ...(id && { id }) };
        this.acts.push(act);
        return act;
      }
      doubtful = true;
      await pause(betweenTries);
    }
  }

  /** As `act`, for what must be granted in the end: a refusal ends whatever it is a step of. */
  async must(asked: Asked): Promise<Act> {
    const act = await this.act(asked);
    if (act.outcome !== 'ok')
      throw new Error(`${asked.login} ${asked.path}: ${act.outcome} ${act.status} ${JSON.stringify(act.answer)}`);
    return act;
  }

  async read(login: string, supplier: string, path: string): Promise<void> {
    try {
      const response = await (await session(login)).fetch(`/api/v1/${path}`, within());
      if (response.status === 401) forgetSession(login);
      this.reads.push({ supplier, path, status: response.status, body: await response.text() });
    } catch {
      // No answer shows nothing to anybody.
    }
    this.tries += 1;
  }

  private async send({ login, path, body = {} }: Asked, key: string): Promise<Try> {
    try {
      const response = await (
        await session(login)
      ).fetch(`/api/v1/${path}`, {
        ...within(),
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify(body),
      });
      const text = await response.text();
      const answer = (text === '' ? {} : JSON.parse(text)) as Record<string, unknown>;
      if (response.status === 401) forgetSession(login);
      return { outcome: outcomeOf(response.status, answer['code']), status: response.status, answer };
    } catch (error) {
      return { outcome: 'unknown', status: 0, answer: { detail: String(error) } };
    } finally {
      this.tries += 1;
    }
  }
}

const within = (): { signal: AbortSignal } => ({ signal: AbortSignal.timeout(answerWithin) });
