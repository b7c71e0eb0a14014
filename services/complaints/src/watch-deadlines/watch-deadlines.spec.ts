import { type CaseWorld, startCaseWorld } from '../../test/case-world';

describe('figures of the handling', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  const figure = async (name: string): Promise<number> => {
    const shown = await (await fetch(`${world.service.url}/metrics`)).text();
    return Number(new RegExp(String.raw`^${name}\{service="complaints"\} (\S+)$`, 'm').exec(shown)?.[1]);
  };

  it('HND-15: a rung whose instant passed and that was not given is counted until it is given or its clock stops', async () => {
    expect(await figure('anxin_overdue_rungs')).toBe(0);
    const receivedAt = new Date(Date.now() - 23 * 3_600_000).toISOString();
    const { reference } = await world.register({ receivedAt });
    const [clock] = await world.query<{ rungs: { name: string; at: string }[] }>(
      `SELECT rungs FROM complaints.clock WHERE id = $1`,
      [`${reference}/HND-1/1`],
    );
    const due = clock?.rungs.filter(({ at }) => Date.parse(at) < Date.now()) ?? [];
    expect(due.length).toBeGreaterThan(1);
    expect(await figure('anxin_overdue_rungs')).toBe(due.length);
    const [first] = due;
    await world.steps.fireRung({
      ...{ reference, clockId: `${reference}/HND-1/1`, rule: 'HND-1', rung: first?.name ?? '', revision: 1 },
      ...{ dueAt: first?.at ?? '', key: `${reference}/HND-1/1/${first?.name}` },
    });
    expect(await figure('anxin_overdue_rungs')).toBe(due.length - 1);
    world.ok(
      await world.people.clerk.post(`complaints/${reference}/first-reply`, { channel: 'phone', note: '已致歉' }),
    );
    expect(await figure('anxin_overdue_rungs')).toBe(0);
  });

  it('a step that was refused for good is counted until a person has resolved it', async () => {
    const { reference } = await world.register();
    await world.steps.reportTrouble({ key: `${reference}/trouble/1`, reference, step: 'sendAnswer', code: 'x.y' });
    expect(await figure('anxin_open_troubles')).toBe(1);
    const [trouble] = await world.query<{ id: string }>('SELECT id FROM complaints.trouble WHERE complaint = $1', [
      reference,
    ]);
    world.ok(
      await world.people.administrator.post(`troubles/${trouble?.id}/resolutions`, { resolution: '已重写答复后重试' }),
    );
    expect(await figure('anxin_open_troubles')).toBe(0);
  });
});
