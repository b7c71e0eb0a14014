import { ActivityFailure, ApplicationFailure, condition, isCancellation, log, sleep } from '@temporalio/workflow';

/** A step that its owner refused for good. */
export interface Trouble {
  /** `logistics.dispatchReplacement` */
  readonly step: string;
  /** The refusal's stable code. */
  readonly code: string;
  /** Business key: names the step and counts its refusals. */
  readonly key: string;
}

/**
 * Steps of a process that somebody may refuse for good. A refusal never ends the process silently: it is reported as work for a person,
 * and the step is tried again when that person says that the trouble is resolved.
 */
export class RefusableSteps {
  private readonly resolved: Set<string>;
  private readonly refusals: Map<string, number>;

  constructor(
    private readonly report: (trouble: Trouble) => Promise<void>,
    carried: CarriedTroubles = { resolved: [], refusals: {} },
  ) {
    this.resolved = new Set(carried.resolved);
    this.refusals = new Map(Object.entries(carried.refusals));
  }

  /** The signal that a reported trouble is resolved; it may come again. */
  resolve(key: string): void {
    this.resolved.add(key);
  }

  /** `key` is the business key under which the step's effect is made once: each try carries the same. */
  async attempt<T>(step: string, key: string, act: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await act();
      } catch (error) {
        if (isCancellation(error) || !(error instanceof ActivityFailure)) throw error;
        const count = (this.refusals.get(key) ?? 0) + 1;
        this.refusals.set(key, count);
        await this.untilResolved({ step, code: codeOf(error), key: `${key}/trouble/${count}` });
      }
    }
  }

  carry(): CarriedTroubles {
    return { resolved: [...this.resolved], refusals: Object.fromEntries(this.refusals) };
  }

  private async untilResolved(trouble: Trouble): Promise<void> {
    log.warn('A step was refused', { ...trouble });
    await this.told(trouble);
    await condition(() => this.resolved.has(trouble.key));
  }

  /** When even the report is refused, there is nobody to tell: it is repeated until it is taken. */
  private async told(trouble: Trouble): Promise<void> {
    for (;;) {
      try {
        return await this.report(trouble);
      } catch (error) {
        if (isCancellation(error)) throw error;
        log.warn('A trouble could not be reported', { ...trouble });
        await sleep('10 minutes');
      }
    }
  }
}

const codeOf = ({ cause }: ActivityFailure): string =>
  cause instanceof ApplicationFailure ? (cause.type ?? 'unknown') : 'unknown';

export interface CarriedTroubles {
  readonly resolved: readonly string[];
  readonly refusals: Readonly<Record<string, number>>;
}
