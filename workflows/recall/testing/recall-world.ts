import { checksOfPersons, type ClockPlan, type RecallSignals, type RecallStage } from '@anxin/contracts';
import { eventually, type Run, type World, workflowWorld, type WorldOptions } from '@anxin/testing';
import { recallStage, recallWorkflowId } from '../contract';
import { recall } from '../recall';
import { RecallOwners } from './recall-owners';

let last = 0;

/** One recall as a test sees it: signals by name, the stage, the end. */
export class RecallUnderTest {
  constructor(
    readonly reference: string,
    private readonly run: Run<typeof recall>,
    private readonly world: World<typeof recall>,
  ) {}

  tell<Name extends keyof RecallSignals>(signal: Name, payload: RecallSignals[Name]): Promise<void> {
    return this.run.signal(signal, payload);
  }
  stage(): Promise<RecallStage> {
    return this.run.query(recallStage);
  }
  async reaches(expected: RecallStage): Promise<void> {
    await eventually(async () => expect(await this.stage()).toBe(expected), { within: 20_000 });
  }
  approved(revision = 1): Promise<void> {
    return this.tell('plan-decided', { revision, outcome: 'approved' });
  }
  async checked(): Promise<void> {
    for (const check of checksOfPersons) await this.tell('start-check-met', { check });
  }
  /** 60 × 100 KB: the engine suggests a new run at 4 MB of history, and the process goes on in one. */
  async grows(): Promise<void> {
    const rungs = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`${index}`.padStart(60, '-'), index]),
    );
    await this.world.grow(this.run, 'clock-changed', recallPlan(0, 'start', rungs, { revision: 1 }), 60);
  }
  returned(returnId: string): Promise<void> {
    return this.tell('goods-returned', { returnId });
  }
  closed(): Promise<void> {
    return this.tell('recall-closed', { by: 'quality-director1' });
  }
  /** Waits for the end; the engine skips time meanwhile. */
  ended(): Promise<void> {
    return this.run.result();
  }
  /** Ends well, and lands the history of this path if none is stored. */
  async endedAs(path: string): Promise<void> {
    await this.ended();
    await this.world.record(path, this.run.workflowId);
  }
}

/** A world of skipped time for recalls, with the owners at its edge. */
export function recallWorld(options: Pick<WorldOptions, 'taskTimeout' | 'engine'> = {}) {
  const owners = new RecallOwners();
  const { quality, bulk, production, logistics } = owners;
  const fakes = { quality: { ...quality }, 'quality-bulk': { ...bulk } };
  const world = workflowWorld(recall, {
    home: 'quality',
    ...options,
    fakes: { ...fakes, production: { ...production }, logistics: { ...logistics } },
  });
  beforeEach(() => owners.reset());
  const start = async (...clocks: ClockPlan[]): Promise<RecallUnderTest> => {
    const reference = `ZH-2026-${String((last += 1)).padStart(6, '0')}`;
    const scope = { kind: 'supplier-lot', value: 'PN-2609-117', supplier: 'S003' } as const;
    const run = await world.start(recallWorkflowId(reference), { reference, scope, clocks });
    return new RecallUnderTest(reference, run, world);
  };
  return { world, owners, start };
}

/** A clock with its rungs, by ms from `from`. */
export const recallPlan = (
  from: number,
  clockId: string,
  rungs: Record<string, number>,
  rest: Partial<ClockPlan> = {},
): ClockPlan => ({
  ...{ clockId, rule: 'RCL-3', revision: 1, state: 'running' },
  rungs: Object.entries(rungs).map(([name, ms]) => ({ name, at: new Date(from + ms).toISOString() })),
  ...rest,
});
