import type { LotAlarmInput } from '@anxin/contracts';
import { type Answer, startServiceForTest, type TestService } from '@anxin/host/testing';
import { type Tx, UnitOfWork } from '@anxin/persistence';
import { DataSource } from 'typeorm';
import type { DecidedAssessmentView } from '../src/decide-assessment/decided-assessment.view';
import { keepLot } from '../src/lot/lots.consumer';
import { QualityActivityHost } from '../src/quality.activities';
import { qualityService } from '../src/quality.service-definition';
import type { AssessmentView } from '../src/read-assessments/assessment.view';

/** Quality with its people and a database of its own; the workflows' steps are taken by the test itself. */
export const startAssessmentWorld = async () => {
  // Nothing here is about delivery: the outbox is read where it stands, so the engines may as well be down.
  const down = { KAFKA_BROKERS: '127.0.0.1:1', TEMPORAL_ADDRESS: '127.0.0.1:1' };
  const service: TestService = await startServiceForTest(qualityService, { env: down });
  const director = await service.person('quality-director1', {
    roles: ['quality-director'],
    superior: 'general-manager1',
  });
  const chief = await service.person('qc-chief1', { roles: ['qc-chief'] });
  const steps = service.app.get(QualityActivityHost, { strict: false });
  const dataSource = service.app.get(DataSource, { strict: false });
  const query = <Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> => dataSource.query(sql, parameters);
  const ok = <Body>(answer: Answer<Body>): Body => {
    if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const path = (id: string): string => {
    const cut = id.lastIndexOf('/');
    return `assessments/${encodeURIComponent(id.slice(0, cut))}/${id.slice(cut + 1)}`;
  };
  let lots = 0;
  let complaints = 0;
  return {
    ...{ service, director, chief, steps, query, ok, path },
    lot: (): string => `20260930P001L${String((lots += 1)).padStart(4, '0')}`,
    alarm: (lot: string, over: Partial<LotAlarmInput> = {}): LotAlarmInput => {
      const complaint = `TS-2026-${String((complaints += 1)).padStart(6, '0')}`;
      const reason = over.reason ?? 'illness';
      const asked = { key: `${complaint}/${reason}`, complaint, reason, lots: [lot], hold: true, assess: true };
      return { ...asked, knownAt: new Date().toISOString(), ...over };
    },
    knows: (lot: string): Promise<void> =>
      service.app.get(UnitOfWork, { strict: false }).run((tx) =>
        keepLot(tx, {
          ...{ lotId: `id-of-${lot}`, version: 1, number: lot, normalised: lot, item: 'P001', kind: 'finished' },
          ...{ unit: '瓶', produced: '2400', scrapped: '0', sampled: '6', consumed: '0', reworked: '0' },
          ...{ inspection: 'passed', aliases: [], producedOn: '2026-09-30', expiresOn: '2027-09-30' },
        }),
      ),
    read: async (id: string): Promise<AssessmentView> => ok(await director.get<AssessmentView>(path(id))),
    decline: async (id: string): Promise<DecidedAssessmentView> =>
      ok(
        await director.post<DecidedAssessmentView>(`${path(id)}/decisions`, {
          outcome: 'declined',
          reason: '查无危害',
        }),
      ),
    /** Types of the facts of one aggregate, in order. */
    facts: async (key: string): Promise<string[]> => {
      const told = await query<{ type: string }>(
        `SELECT type FROM quality.outbox WHERE ordering_key = $1 ORDER BY id`,
        [`quality.events/${key}`],
      );
      return told.map(({ type }) => type.replace('anxin.quality.', ''));
    },
    run: <T>(work: (tx: Tx) => Promise<T>): Promise<T> => service.app.get(UnitOfWork, { strict: false }).run(work),
    work: (kind: string, subject: string) =>
      query<{ role: string; person: string | null; workId: string }>(
        `SELECT d->>'role' AS role, d->>'person' AS person, d->>'workId' AS "workId" FROM (SELECT payload::jsonb AS d, type, id FROM quality.outbox) o
         WHERE type = 'anxin.quality.work.opened.v1' AND d->>'kind' = $1 AND d->>'subject' = $2 ORDER BY id`,
        [kind, subject],
      ),
    stop: () => service.stop(),
  };
};
export type AssessmentWorld = Awaited<ReturnType<typeof startAssessmentWorld>>;
