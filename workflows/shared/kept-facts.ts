import { condition } from '@temporalio/workflow';

/**
 * Facts that signals bring, each once by its id, in the order of their arrival. One that comes before the process asks for it is kept;
 * one that comes again is dropped, also after it was taken and after continue-as-new.
 */
export class KeptFacts<Fact> {
  private readonly seen: Set<string>;
  private readonly waiting: Fact[];

  constructor(
    private readonly idOf: (fact: Fact) => string,
    carried: CarriedFacts<Fact> = { seen: [], waiting: [] },
  ) {
    this.seen = new Set(carried.seen);
    this.waiting = [...carried.waiting];
  }

  keep(fact: Fact): void {
    const id = this.idOf(fact);
    if (this.seen.has(id)) return;
    this.seen.add(id);
    this.waiting.push(fact);
  }

  get arrived(): boolean {
    return this.waiting.length > 0;
  }

  /** The next fact, if one is here. */
  take(): Fact | undefined {
    return this.waiting.shift();
  }

  /** The next fact; waits as long as it takes, for silence never decides. */
  async next(): Promise<Fact> {
    await condition(() => this.arrived);
    return this.waiting.shift()!;
  }

  /** The next fact that fits; those before it are dropped. */
  async nextThat(fits: (fact: Fact) => boolean): Promise<Fact> {
    for (;;) {
      const fact = await this.next();
      if (fits(fact)) return fact;
    }
  }

  carry(): CarriedFacts<Fact> {
    return { seen: [...this.seen], waiting: [...this.waiting] };
  }
}

export interface CarriedFacts<Fact> {
  readonly seen: readonly string[];
  readonly waiting: readonly Fact[];
}
