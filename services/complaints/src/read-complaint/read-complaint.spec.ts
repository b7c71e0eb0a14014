import { type CaseWorld, startCaseWorld } from '../../test/case-world';
import type { ComplaintView } from './complaint.view';

interface Page {
  readonly items: { readonly reference: string; readonly grade: string }[];
  readonly next: string | null;
}

describe('reading, listing, searching and classifying cases', () => {
  let world: CaseWorld;
  beforeAll(async () => {
    world = await startCaseWorld();
  }, 90_000);
  afterAll(() => world.stop(), 30_000);

  it('SEC-1: who complained is shown only with the permission for it; the case itself is', async () => {
    const { reference } = await world.register();
    const director = await world.people.director.get<ComplaintView>(`complaints/${reference}`);
    expect(director.status).toBe(200);
    expect(director.body.complainant).toBeNull();
    expect(JSON.stringify(director.body)).not.toContain('林子涵');
    expect((await world.read(reference)).complainant?.name).toBe('林子涵');
    const inspector = await world.service.person('qc-inspector1', { roles: ['qc-inspector'] });
    expect((await inspector.get(`complaints/${reference}`)).status).toBe(403);
    expect((await world.people.clerk.get('complaints/TS-1999-000001')).body['code']).toBe('complaint.not-found');
  });

  it('INT-3: class and grade change with a reason on the version that was read; the history stays', async () => {
    const { reference } = await world.register();
    const { version } = await world.read(reference);
    const change = { class: 'quality', grade: 'severe', reason: '多人反映' };
    const path = `complaints/${reference}/classification`;
    const raised = world.ok(await world.people.clerk.patch(path, change, { version }));
    expect(raised).toMatchObject({ version: version + 1 });
    expect((await world.people.clerk.patch(path, { ...change, grade: 'major' }, { version })).status).toBe(412);
    expect((await world.people.clerk.patch(path, change)).status).toBe(428);
    expect((await world.people.clerk.patch(path, change, { version: version + 1 })).body['code']).toBe(
      'complaint.classification-unchanged',
    );
    expect(
      (await world.people.clerk.patch(path, { ...change, class: 'price' }, { version: version + 1 })).body['code'],
    ).toBe('complaint.path-fixed');
    const { classifications, grade } = await world.read(reference);
    expect(grade).toBe('severe');
    expect(classifications.map((each) => [each.grade, each.reason, each.by])).toEqual([
      ['general', 'intake', 'customer-service1'],
      ['severe', '多人反映', 'customer-service1'],
    ]);
  });

  it('lists by stage, grade, class and owner in pages that miss and double nothing', async () => {
    const made: string[] = [];
    for (const grade of ['major', 'minor', 'major', 'major'])
      made.push((await world.register({ class: 'delivery', grade, receivedAt: '2026-11-01T08:00:00Z' })).reference);
    const seen: string[] = [];
    let next: string | null = null;
    do {
      const cursor: string = next === null ? '' : `&cursor=${next}`;
      const page: Page = world.ok(
        await world.people.clerk.get<Page>(
          `complaints?class=delivery&grade=major&stage=registered&ownerRole=customer-service&limit=2${cursor}`,
        ),
      );
      seen.push(...page.items.map(({ reference }) => reference));
      next = page.next;
    } while (next !== null);
    expect(seen).toEqual(made.filter((_, index) => index !== 1).reverse());
    expect((await world.people.clerk.get('complaints?problem=x')).status).toBe(400);
  });

  it('finds cases by contact in any spelling, and by two characters inside the words, without an address that tells them', async () => {
    const { reference } = await world.register({
      complainant: { contact: '138-0013-8000' },
      problem: '打开后发现有霉斑，闻着发酸',
    });
    await world.register({ problem: '送货单写错，到货晚了三天' });
    const search = async (body: object) =>
      world
        .ok(await world.people.clerk.post<Page>('complaints/searches', body, { key: null }))
        .items.map((item) => item.reference);
    expect(await search({ contact: '+86 138 0013 8000' })).toEqual([reference]);
    expect(await search({ words: '霉斑' })).toEqual([reference]);
    expect(await search({ words: '发酸', contact: '13800138000' })).toEqual([reference]);
    // Both pairs stand in a text, but not beside each other.
    expect(await search({ words: '送货晚' })).toEqual([]);
    expect((await world.people.clerk.post('complaints/searches', {}, { key: null })).status).toBe(400);
    expect(
      (await world.people.clerk.post('complaints/searches', { contact: '0', words: null }, { key: null })).status,
    ).toBe(400);
    expect((await world.people.director.post('complaints/searches', { words: '霉斑' }, { key: null })).status).toBe(
      403,
    );
  });

  it('SEC-2: the supplier’s database role reads nothing of complaints', async () => {
    const { Client } = await import('pg');
    const supplier = new Client({ connectionString: world.service.database.supplierUrl });
    await supplier.connect();
    try {
      for (const table of ['complaint', 'complainant', 'personal_key', 'answer', 'remedy'])
        await expect(supplier.query(`SELECT 1 FROM complaints.${table}`)).rejects.toThrow('permission denied');
    } finally {
      await supplier.end();
    }
  });
});
