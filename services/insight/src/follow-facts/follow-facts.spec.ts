import {
  complaintClosed,
  complaintRegistered,
  complaintStageChanged,
  event,
  type EventToPublish,
  oemCaseSubmitted,
  qualityWorkDone,
  qualityWorkOpened,
} from '@anxin/contracts';
import { type Caller, startServiceForTest, type TestService } from '@anxin/host/testing';
import { eventually, testKafka, type TestKafka } from '@anxin/testing';
import { uuidv7 } from 'uuidv7';
import type { CaseEventView, CaseView } from '../case-file/case-views';
import { insightService } from '../insight.service-definition';
import type { WorkItemView } from '../work/work-item.view';

const at = '2026-11-17T02:00:00.000Z';
const registered = (reference: string): EventToPublish =>
  event(complaintRegistered, reference, 1, {
    ...{
      reference,
      at,
      by: 'customer-service1',
      channel: 'phone',
      class: 'quality',
      grade: 'general',
      lotKnown: false,
      stage: 'registered',
    },
    lot: '20260930P001L31',
  });

describe('following the facts of a case', () => {
  let service: TestService;
  let inspector: Caller;
  let chief: Caller;
  let kafka: TestKafka;

  beforeAll(async () => {
    kafka = await testKafka();
    service = await startServiceForTest(insightService, { env: { TOPIC_PREFIX: kafka.prefix } });
    inspector = await service.person('qc-inspector1', { roles: ['qc-inspector'] });
    chief = await service.person('qc-chief', { roles: ['qc-chief'] });
  }, 60_000);
  afterAll(async () => {
    await service.stop();
    await kafka.stop();
  }, 30_000);

  /** As any service's relay would send it. */
  const send = async (...events: EventToPublish[]): Promise<void> => {
    for (const { definition, key, version, data } of events) {
      const headers = {
        ...{
          'content-type': 'application/json',
          ce_specversion: '1.0',
          ce_id: uuidv7(),
          ce_type: definition.type,
          ce_time: at,
        },
        ...{
          ce_source: `anxin/${definition.type.split('.')[1]}`,
          ce_subject: key,
          ce_aggregateversion: String(version),
        },
        ...{ ce_correlationid: 'test' },
      };
      await kafka.produce(definition.topic, { key, value: JSON.stringify(data), headers });
    }
  };
  const timeline = async (reference: string): Promise<string[]> =>
    (await chief.get<{ items: CaseEventView[] }>(`cases/${reference}/timeline`)).body.items.map(({ type }) => type);

  it('keeps the timeline in order and where the case stands', async () => {
    const reference = 'TS-2026-000101';
    await send(
      registered(reference),
      event(complaintStageChanged, reference, 2, { reference, at, stage: 'investigating', cycle: 1 }),
      event(complaintClosed, reference, 3, { reference, at, outcome: 'satisfied' }),
    );
    await eventually(async () => expect(await timeline(reference)).toHaveLength(3));
    expect(await timeline(reference)).toEqual([
      complaintRegistered.type,
      complaintStageChanged.type,
      complaintClosed.type,
    ]);
    const { body } = await chief.get<CaseView>(`cases/${reference}`);
    expect(body).toMatchObject({ stage: 'closed', outcome: 'satisfied', closedAt: at, lot: '20260930P001L31' });
  });

  it('OEM-13: shows a case of an OEM product on its own timeline and on its complaint’s', async () => {
    const [reference, complaint] = ['YC-2026-000101', 'TS-2026-000104'];
    const told = { reference, complaint, at, by: 'salesperson1', stage: 'submitted', problem: 'quality' } as const;
    const goods = { manufacturer: 'M01', productCode: 'P020', lot: '20260930P020M01' };
    await send(
      registered(complaint),
      event(oemCaseSubmitted, reference, 1, { ...told, ...goods, revision: 1, formLate: false }),
    );
    await eventually(async () =>
      expect(await timeline(complaint)).toEqual([complaintRegistered.type, oemCaseSubmitted.type]),
    );
    expect(await timeline(reference)).toEqual([oemCaseSubmitted.type]);
  });

  it('shows work to those whose role it waits for, until it is done', async () => {
    const reference = 'TS-2026-000102';
    const work = { workId: 'retest/o1', subject: reference };
    await send(event(qualityWorkOpened, 'o1', 1, { ...work, kind: 'retest', role: 'qc-inspector', openedAt: at }));
    const mine = async (who: Caller): Promise<string[]> =>
      (await who.get<{ items: WorkItemView[] }>('work')).body.items.map(({ workId }) => workId);
    await eventually(async () => expect(await mine(inspector)).toEqual(['retest/o1']));
    const seller = await service.person('salesperson1', { roles: ['salesperson'] });
    expect(await mine(seller)).toEqual([]);
    const deputy = await service.person('deputy', {
      delegations: [
        {
          id: 'd1',
          absent: 'qc-inspector1',
          role: 'qc-inspector',
          scope: '*',
          from: '2026-01-01T00:00:00Z',
          until: '2099-01-01T00:00:00Z',
        },
      ],
    });
    expect(await mine(deputy)).toEqual(['retest/o1']);
    await send(event(qualityWorkDone, 'o1', 2, { ...work, doneAt: at, by: 'qc-inspector1' }));
    await eventually(async () => expect(await mine(inspector)).toEqual([]));
  });

  it('pushes new facts to a watcher and resumes after the last one it has seen', async () => {
    const reference = 'TS-2026-000103';
    await send(registered(reference));
    await eventually(async () => expect(await timeline(reference)).toHaveLength(1));
    const token = await service.identity.token('qc-chief');
    const watch = async (last?: string): Promise<{ until(text: string): Promise<string> }> => {
      const response = await fetch(`${service.url}/api/v1/cases/${reference}/live`, {
        headers: {
          authorization: `Bearer ${token}`,
          accept: 'text/event-stream',
          ...(last && { 'last-event-id': last }),
        },
      });
      expect(response.headers.get('content-type')).toContain('text/event-stream');
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let seen = '';
      return {
        until: async (text) => {
          while (!seen.includes(text)) {
            const chunk = await reader?.read();
            if (!chunk || chunk.done) throw new Error(`The stream ended without ${text}: ${seen}`);
            seen += chunk.value;
          }
          await reader?.cancel();
          return seen;
        },
      };
    };
    const first = await watch();
    await send(event(complaintStageChanged, reference, 2, { reference, at, stage: 'investigating', cycle: 1 }));
    const seen = await first.until('investigating');
    expect(seen).toContain(complaintRegistered.type);
    const position = /id: ?([0-9]+)/.exec(seen)?.[1] ?? '';
    const resumed = await (await watch(position)).until('investigating');
    expect(resumed).not.toContain(complaintRegistered.type);
  });
});
