import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { enginesDown, startServiceForTest, type TestService } from '@anxin/host/testing';
import { lineOf, lotOf, type RecallWorld, startRecallWorld } from '../../test/recall-world';
import { qualityService } from '../quality.service-definition';
import { hashOfToken, newToken } from '@anxin/http';

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0;

describe('guessing at one-time links', () => {
  let service: TestService;
  beforeAll(async () => {
    service = await startServiceForTest(qualityService, { env: { ...enginesDown, LINK_REQUESTS_PER_MINUTE: '4' } });
  }, 60_000);
  afterAll(() => service.stop(), 30_000);

  const lookUp = (token: unknown, headers: Record<string, string> = {}) =>
    service.anonymous.post('recall-confirmations/lookups', { token }, { headers });

  it('RCL-4: guesses that begin alike, and tries of one link, end after so many a minute; other links go on', async () => {
    const begin = 'Guessed-';
    const guesses = await Promise.all(Array.from({ length: 7 }, () => lookUp(begin + newToken().slice(8))));
    expect(guesses.map(({ status }) => status).sort()).toEqual([404, 404, 404, 404, 429, 429, 429]);
    const refused = await lookUp(begin + newToken().slice(8), { 'accept-language': 'en' });
    expect([refused.status, refused.body['code'], refused.body['title']]).toEqual([
      429,
      'request.too-many',
      'Too many requests',
    ]);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await lookUp(begin)).body['title']).toBe('请求过于频繁');
    expect((await lookUp(newToken())).status).toBe(404);
  });

  it('RCL-4: answers by a guessed link end likewise', async () => {
    const lots = [{ lotId: 'A', stillThere: '1', sold: '0', destroyed: '0' }];
    const token = newToken();
    const answers = [];
    for (let at = 0; at < 6; at += 1)
      answers.push(await service.anonymous.post('recall-confirmations', { token, lots }));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 429, 429]);
  });

  it('takes what is no token at all for one guess, and never fails of it', async () => {
    const odd = [undefined, null, 7, {}, [], 'short', '\u0000'.repeat(30)];
    for (const token of odd) expect([400, 429]).toContain((await lookUp(token)).status);
    expect([400, 429]).toContain((await service.anonymous.post('recall-confirmations/lookups', '[]')).status);
  });
});

describe('a link that cannot be used', () => {
  let world: RecallWorld;
  beforeAll(async () => {
    world = await startRecallWorld();
  }, 120_000);
  afterAll(() => world.stop(), 60_000);

  /** Links of one notice that have expired, or were used. */
  const keep = (tokens: readonly string[], noticeId: string, usedAt: Date | null) =>
    world.query(
      `INSERT INTO quality.recall_notice_link (token_hash, notice_id, created_at, expires_at, used_at)
       SELECT hash, $2, now() - interval '2 days', now() - interval '1 day', $3 FROM unnest($1::text[]) AS hash`,
      [tokens.map(hashOfToken), noticeId, usedAt],
    );
  const correlation = { 'x-correlation-id': `link-${randomBytes(8).toString('hex')}` };
  const timed = async (token: string) => {
    const since = performance.now();
    const { status, headers, body } = await world.service.anonymous.post(
      'recall-confirmations/lookups',
      { token },
      { headers: correlation },
    );
    const shown = [...headers].filter(([name]) => !['date', 'x-ratelimit-reset'].includes(name));
    return { ms: performance.now() - since, told: JSON.stringify([status, shown, body]) };
  };

  it('RCL-4: unknown, expired or used, is answered alike to the letter, and in the same time', async () => {
    await world.customers({ code: 'C0001', email: 'c0001@dealer.example' });
    const { reference } = await world.notifying({
      lots: [lotOf('A', { produced: '100' })],
      lines: [lineOf('A', 'C0001', '10')],
    });
    const [notice] = await world.query<{ id: string }>('SELECT id FROM quality.recall_notice WHERE recall = $1', [
      reference,
    ]);
    const rounds = 150;
    const [unknown, expired, used] = Array.from({ length: 3 }, () => Array.from({ length: rounds }, newToken)) as [
      string[],
      string[],
      string[],
    ];
    await keep(expired, notice?.id ?? '', null);
    await keep(used, notice?.id ?? '', new Date());
    const times: [number[], number[], number[]] = [[], [], []];
    const told = new Set<string>();
    for (let round = 0; round < rounds; round += 1)
      for (const [kind, tokens] of [unknown, expired, used].entries()) {
        const answer = await timed(tokens[round] ?? '');
        times[kind]?.push(answer.ms);
        told.add(answer.told);
      }
    expect([...told]).toHaveLength(1);
    const [first, ...others] = times.map(median) as [number, number, number];
    for (const other of others) {
      expect(other / first).toBeGreaterThan(0.6);
      expect(other / first).toBeLessThan(1.6);
    }
  }, 60_000);
});
