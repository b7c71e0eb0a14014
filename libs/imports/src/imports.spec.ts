import { randomUUID } from 'node:crypto';
import { startServiceForTest, type TestService } from '@anxin/host/testing';
import { DataSource } from 'typeorm';
import { sampleImports } from '../test/sample-imports';
import { fileSender } from './testing';

const head = '编号,名称,数量,单位,日期,保管人';
const file = (...rows: string[]): string => [head, ...rows].join('\r\n');
/** `花生` and the header above in GB18030. */
const gb18030 = (text: string): Buffer => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Buffer>();
  for (let high = 0x81; high <= 0xfe; high += 1)
    for (let low = 0x40; low <= 0xfe; low += 1) {
      const bytes = Buffer.from([high, low]);
      const character = decoder.decode(bytes);
      if (character.length === 1 && character !== '\uFFFD') codes.set(character, bytes);
    }
  return Buffer.concat([...text].map((character) => codes.get(character) ?? Buffer.from(character)));
};

describe('imports', () => {
  let service: TestService;
  let sender: ReturnType<typeof fileSender>;
  const query = <Row>(sql: string): Promise<Row[]> => service.app.get(DataSource, { strict: false }).query<Row[]>(sql);
  const thing = async (code: string): Promise<Record<string, unknown> | undefined> =>
    (await query<Record<string, unknown>>(`SELECT * FROM production.thing WHERE code = '${code}'`))[0];
  const told = async (): Promise<number> =>
    Number((await query<{ count: string }>('SELECT count(*) FROM production.outbox'))[0]?.count);

  beforeAll(async () => {
    service = await startServiceForTest(sampleImports);
    await service.person('keeper', { roles: ['warehouse-keeper'] });
    sender = fileSender(service, 'keeper', 'odd_things');
  }, 60_000);
  afterAll(() => service.stop());

  it('keeps what a file holds, with both date styles, 吨 as kg, exact decimals', async () => {
    const done = await sender.run(
      file(
        'A1,花生,0.1,吨,2026-05-12,王伟',
        'A2, 白砂糖 ,1234567.000001,kg,2026年5月1日,',
        'A3,"玻璃瓶, ""220g""",12,个,2026年12月31日,',
      ),
    );
    expect(done).toMatchObject({ state: 'done', read: 3, kept: 3, unchanged: 0, quarantined: 0 });
    expect(await thing('A1')).toMatchObject({ quantity: '100.000000', unit: 'kg', version: 1 });
    expect(await thing('A2')).toMatchObject({ name: '白砂糖', quantity: '1234567.000001' });
    expect(await thing('A3')).toMatchObject({ name: '玻璃瓶, "220g"', unit: '个' });
  });

  it('changes nothing when the same file comes twice, under its run and under a new one', async () => {
    const rows = file('B1,茶,1,kg,2026-05-12,', 'B2,盐,2.50,kg,2026-05-12,');
    const id = randomUUID();
    await sender.run(rows, '', id);
    const [events, run] = [await told(), (await sender.read(id)).body];
    expect((await sender.put(id, rows)).status).toBe(202);
    expect((await sender.read(id)).body).toEqual(run);
    expect(await sender.run(rows)).toMatchObject({ read: 2, kept: 0, unchanged: 2 });
    expect([await told(), (await thing('B2'))?.['version']]).toEqual([events, 1]);
    expect(await sender.run(file('B2,盐,2.51,kg,2026-05-12,'))).toMatchObject({ kept: 1 });
    expect([await told(), (await thing('B2'))?.['version']]).toEqual([events + 1, 2]);
  });

  it('tells a change once when a code stands twice in a file', async () => {
    const events = await told();
    const done = await sender.run(
      file('B9,茶,1,kg,2026-05-12,', 'B9,绿茶,1,kg,2026-05-12,', 'B9,绿茶,1,kg,2026-05-12,'),
    );
    expect(done).toMatchObject({ kept: 2, unchanged: 1 });
    expect([await told(), (await thing('B9'))?.['version'], (await thing('B9'))?.['name']]).toEqual([
      events + 1,
      1,
      '绿茶',
    ]);
  });

  it('quarantines rows that cannot be right, with file, line, key and reason, and takes the rest', async () => {
    const id = randomUUID();
    const done = await sender.run(
      file(
        ...[
          'C1,茶,1,kg,2026-13-05,',
          '',
          'C2,茶,-1,kg,2026-05-12,',
          'C3,茶,1,kg,2026-05-12,',
          'C4,"茶,1,kg,2026-05-12,',
        ],
        ...['C5,茶,十,kg,2026-05-12,', `C6,${'x'.repeat(90_000)},1,kg,2026-05-12,`, 'C7,茶,1,kg,2026-05-12,,,,多'],
        ...['C8,forbidden,1,kg,2026-05-12,', 'C9,茶,1,kg,2026-05-12,', 'C10,left,1,kg,2026-05-12,'],
      ),
      '',
      id,
    );
    expect(done).toMatchObject({ read: 10, kept: 2, quarantined: 7, left: { 'not-ours': 1 } });
    expect(
      (await sender.faults(id)).map(({ file: of, line, key, reason, column }) => [of, line, key, reason, column]),
    ).toEqual([
      ['odd_things.csv', 2, 'C1', 'invalid-date', '日期'],
      ['odd_things.csv', 4, 'C2', 'quantity-not-positive', '数量'],
      ['odd_things.csv', 6, '', 'malformed', null],
      ['odd_things.csv', 7, 'C5', 'invalid-number', '数量'],
      ['odd_things.csv', 8, '', 'line-too-long', null],
      ['odd_things.csv', 9, '', 'malformed', null],
      ['odd_things.csv', 10, 'C8', 'refused-by-database', null],
    ]);
    expect([await thing('C3'), await thing('C9')]).not.toContain(undefined);
  });

  it('takes a corrected row, once, and leaves one that is still wrong where it is', async () => {
    const id = randomUUID();
    await sender.run(file('D1,茶,-1,kg,2026-05-12,王伟'), '?shiftDays=3', id);
    const [fault] = await sender.faults(id);
    if (!fault) throw new Error('no fault');
    expect(fault.row).toEqual({ 编号: 'D1', 名称: '茶', 数量: '-1', 单位: 'kg', 日期: '2026-05-12' });
    expect((await sender.correct(id, fault.id, { 数量: '4' })).body.detail).toContain('personal-value-missing');
    const wrong = await sender.correct(id, fault.id, { 数量: '0', 保管人: '' });
    expect([wrong.status, wrong.body.code]).toEqual([422, 'import.still-wrong']);
    expect(wrong.body.detail).toContain('quantity-not-positive');
    const right = await sender.correct(id, fault.id, { 数量: '4', 保管人: '王伟' });
    expect([right.status, right.body.state, right.body.resolvedBy]).toEqual([200, 'resolved', 'keeper']);
    expect(await thing('D1')).toMatchObject({ quantity: '4.000000', keeper: '王伟' });
    expect(
      String(
        (await query<{ made: string }>(`SELECT made_on::text AS made FROM production.thing WHERE code = 'D1'`))[0]
          ?.made,
      ),
    ).toBe('2026-05-15');
    expect((await sender.correct(id, fault.id, {})).body.code).toBe('import.fault-resolved');
    expect((await sender.read(id)).body).toMatchObject({ quarantined: 1, corrected: 1 });
    expect(JSON.stringify(await query('SELECT row FROM production.import_fault'))).not.toContain('王伟');
  });

  it('reads UTF-8 with and without a byte-order mark, and GB18030, by their bytes or as told', async () => {
    const rows = file('E1,花生,1,kg,2026-05-12,');
    for (const [code, body, type] of [
      ['E1', rows, 'text/csv'],
      ['E2', `\uFEFF${rows.replace('E1', 'E2')}`, 'text/csv'],
      ['E3', new Uint8Array(gb18030(rows.replace('E1', 'E3'))), 'text/csv'],
      ['E4', new Uint8Array(gb18030(rows.replace('E1', 'E4'))), 'text/csv; charset=GBK'],
    ] as const) {
      const id = randomUUID();
      expect((await sender.put(id, body, '', type)).status).toBe(202);
      expect(await sender.ended(id)).toMatchObject({ state: 'done', kept: 1 });
      expect(await thing(code)).toMatchObject({ name: '花生' });
    }
  });

  it('moves dates by whole days and nothing else', async () => {
    await sender.run(file('20260512F1,2026-05-12,1,kg,2026-02-27,'), '?shiftDays=2');
    const [row] = await query(`SELECT name, made_on::text FROM production.thing WHERE code = '20260512F1'`);
    expect(row).toEqual({ name: '2026-05-12', made_on: '2026-03-01' });
  });

  it('refuses a file as a whole when its header is wrong, its run is another file’s, or the sender may not', async () => {
    const id = randomUUID();
    const refused = await sender.put(id, '编号,名称\r\n1,2');
    expect([refused.status, refused.body.code]).toEqual([422, 'import.columns-missing']);
    expect((await sender.put(id, '')).body.code).toBe('import.file-empty');
    expect((await sender.put(id, `${head},编号\r\n`)).body.code).toBe('import.columns-doubled');
    expect((await sender.put(id, '{}', '', 'application/json')).status).toBe(415);
    expect((await sender.read(id)).status).toBe(404);
    await sender.run(file('G1,茶,1,kg,2026-05-12,'), '', id);
    expect((await sender.put(id, file('G2,茶,1,kg,2026-05-12,'))).body.code).toBe('import.other-file');
    expect((await sender.put(id, file('G1,茶,1,kg,2026-05-12,'), '?shiftDays=1')).body.code).toBe('import.other-file');
    await service.person('stranger', { roles: ['salesperson'] });
    const stranger = fileSender(service, 'stranger', 'odd_things');
    expect((await stranger.put(randomUUID(), file('G3,茶,1,kg,2026-05-12,'))).status).toBe(403);
    expect((await stranger.read(id)).status).toBe(403);
  });

  it('says what it takes and how far its register is', async () => {
    const { body } = await sender.call<{ columns: string[]; offers: { things: string } }>('');
    expect(body.columns).toContain('编号');
    const [{ sum } = { sum: '' }] = await query<{ sum: string }>('SELECT sum(version) FROM production.thing');
    expect(body.offers).toEqual({ things: sum });
  });

  it('puts the beginning and the end of each run on record, without a word of the rows', async () => {
    const id = randomUUID();
    await sender.run(file('H1,茶,1,kg,2026-05-12,王伟'), '?shiftDays=5', id);
    const lines = await query<{ actor: string; action: string; content: object }>(
      `SELECT actor, action, content FROM production.audit_line WHERE aggregate_id = '${id}' ORDER BY seq`,
    );
    expect(lines).toEqual([
      {
        actor: 'keeper',
        action: 'import.begun',
        content: expect.objectContaining({ kind: 'odd_things', shiftDays: 5 }),
      },
      { actor: 'system:production', action: 'import.done', content: expect.objectContaining({ read: 1, kept: 1 }) },
    ]);
    expect(JSON.stringify(lines)).not.toContain('王伟');
  });
});
