import { type RecallWorld, startRecallWorld } from '../../test/recall-world';

describe('figures of assessments and recalls', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const figure = async (name: string): Promise<number> => {
    const shown = await (await fetch(`${world.service.url}/metrics`)).text();
    return Number(new RegExp(String.raw`^${name}\{service="quality"\} (\S+)$`, 'm').exec(shown)?.[1]);
  };

  it('HND-15, RCL-2: a rung of a recall’s clock whose instant passed and that was not given is counted', async () => {
    await world.started();
    expect(await figure('anxin_overdue_rungs')).toBe(0);
    const [moved] = await world
      .query<{ rungs: number }>(
        `UPDATE quality.clock SET rungs = (SELECT jsonb_agg(r || jsonb_build_object('at', now() - interval '2 minutes')) FROM jsonb_array_elements(rungs) r)
        WHERE id = (SELECT id FROM quality.clock WHERE state = 'running' AND jsonb_array_length(rungs) > 0 ORDER BY id LIMIT 1)
       RETURNING jsonb_array_length(rungs) AS rungs`,
      )
      .then(([rows]) => rows as unknown as { rungs: number }[]);
    expect(moved?.rungs).toBeGreaterThan(0);
    expect(await figure('anxin_overdue_rungs')).toBe(moved?.rungs);
  });

  it('a step that was refused for good is counted until a person has resolved it', async () => {
    const { reference } = await world.started();
    const key = `${reference}/t/1`;
    await world.steps.reportRecallTrouble({ reference, step: 'production.traceScope', code: 'lot.not-found', key });
    expect(await figure('anxin_open_troubles')).toBe(1);
    const { troubles } = await world.read(reference);
    const path = `recalls/${reference}/troubles/${troubles[0]?.id}/resolutions`;
    world.ok(await world.people.chief.post(path, { resolution: '已补录批次' }));
    expect(await figure('anxin_open_troubles')).toBe(0);
  });
});
