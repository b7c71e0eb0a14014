import type { CorrectiveGate } from '@anxin/contracts';
import type { Caller } from '@anxin/host/testing';
import { Clock } from '@anxin/persistence';
import { startMailServer } from '@anxin/testing';
import { keepFact } from '../src/complaint-fact/complaint-facts.consumer';
import type { CorrectiveActView } from '../src/corrective-action/corrective-act.view';
import type { GateContent } from '../src/corrective-action/gate-content';
import type { OwnAnswerView } from '../src/corrective-action/own-action.view';
import { keepLot } from '../src/lot/lots.consumer';
import { OemVendorsActivityHost } from '../src/oem-vendors.activities';
import type { CorrectiveActionView, CorrectiveAnswerView } from '../src/read-corrective-actions/corrective-action.view';
import type { StandingView } from '../src/read-standing/standing.view';
import { lots, type Refusal, startOemWorld } from './oem-world';

/** A complete answer to each gate. */
export const contents = {
  D3: {
    containment: {
      team: ['质量经理', '生产主管'],
      actions: '封存同批次半成品，停发',
      goods: [
        { place: 'at-manufacturer', quantity: '240', unit: '瓶', action: '隔离' },
        { place: 'in-transit', quantity: '0', unit: '瓶', action: '无' },
      ],
    },
  },
  'D4-D5': {
    rootCause: {
      causes: [
        { side: 'occurrence', kind: 'machine', whys: ['瓶盖松动', '扭力不足', '旋盖机离合片磨损'] },
        { side: 'escape', kind: 'method', whys: ['出厂未发现', '抽检不测扭力', '检验规程未列扭力'] },
      ],
      chosenAction: '更换离合片，每班点检扭力',
      expectedEffect: '试产 500 瓶扭力合格',
    },
  },
  'D6-D7': {
    implementation: {
      implemented: '离合片已更换，点检表已启用',
      implementedOn: '2026-10-20',
      evidence: ['更换记录 0812', '点检表照片'],
      prevention: '检验规程增加扭力项，推广到其他产线',
    },
  },
  D8: { closing: { result: '三个月无同类投诉', lessons: '易损件纳入预防保养' } },
} as const satisfies Record<CorrectiveGate, GateContent>;

/** OEM vendors with a mail server; confirmed cases and requests at the wish of a test, which takes the workflow's steps itself. */
export const startCorrectiveWorld = async () => {
  const mail = await startMailServer();
  const world = await startOemWorld({ SMTP_URL: mail.url });
  const { service, people, ok, run } = world;
  const steps = service.app.get(OemVendorsActivityHost, { strict: false });
  const confirmedCase = (lot: string = lots.ofM01): Promise<string> =>
    world.confirmed({ lot, productCode: lot === lots.ofM03 ? 'P021' : 'P020', complaint: world.complaint() });
  const issued = async (lot?: string): Promise<string> => {
    const oemCase = await confirmedCase(lot);
    return ok(await people.engineer.post<CorrectiveActView>('corrective-actions', { oemCase })).reference;
  };
  const read = async (reference: string): Promise<CorrectiveActionView> =>
    ok(await people.engineer.get<CorrectiveActionView>(`corrective-actions/${reference}`));
  const answer = (reference: string, gate: CorrectiveGate, over: object = {}, by: Caller = people.m01) =>
    by.post<OwnAnswerView & Refusal>(`supplier/corrective-actions/${reference}/answers`, {
      ...{ gate, content: contents[gate] },
      ...over,
    });
  const waiting = async (reference: string): Promise<CorrectiveAnswerView> => {
    const found = (await read(reference)).answers.find(({ state }) => state === 'submitted');
    if (!found) throw new Error(`No answer of ${reference} waits`);
    return found;
  };
  const decide = async (reference: string, outcome: string, over: object = {}, by: Caller = people.engineer) => {
    const { id, contentHash } = await waiting(reference);
    const reasons = outcome === 'sent-back' ? { reasons: '未说明在途货物的数量依据' } : {};
    const path = `corrective-actions/${reference}/answers/${id}/decisions`;
    return by.post<CorrectiveActView & Refusal>(path, { outcome, contentHash, ...reasons, ...over });
  };
  const accepted = async (reference: string, gate: CorrectiveGate): Promise<void> => {
    ok(await answer(reference, gate));
    ok(await decide(reference, 'accepted', {}, gate === 'D8' ? people.chief : people.engineer));
  };
  const open = (reference: string, gate: CorrectiveGate, round = 1) =>
    steps.openGate({ reference, gate, round, key: `${reference}/r${round}/open/${gate}` });
  const analysing = async (lot?: string): Promise<string> => {
    const reference = await issued(lot);
    await accepted(reference, 'D3');
    await open(reference, 'D4-D5');
    return reference;
  };
  const implementing = async (): Promise<string> => {
    const reference = await analysing();
    await accepted(reference, 'D4-D5');
    await open(reference, 'D6-D7');
    return reference;
  };
  /** Corrected, its effect watched. */
  const verifying = async (): Promise<string> => {
    const reference = await implementing();
    await accepted(reference, 'D6-D7');
    await steps.beginVerification({ reference, round: 1, key: `${reference}/r1/verify` });
    return reference;
  };
  const judge = (reference: string, look: number, round = 1) =>
    steps.judgeEffect({ reference, round, look, key: `${reference}/r${round}/effect/${look}` });
  const fire = async (reference: string, rung: string) => {
    const running = (await read(reference)).clocks.find(({ state }) => state === 'running');
    if (!running?.dueAt) throw new Error(`No clock of ${reference} runs`);
    const { clockId, rule, dueAt } = running;
    const [row] = await world.query<{ revision: number }>('SELECT revision FROM oem_vendors.clock WHERE id = $1', [
      clockId,
    ]);
    const key = `${reference}/clock/${clockId}/${rung}`;
    return steps.fireCorrectiveRung({ reference, clockId, rule, revision: row?.revision ?? 0, rung, dueAt, key });
  };
  return {
    ...world,
    ...{ mail, steps, confirmedCase, issued, read, answer, waiting, decide, accepted, open, analysing },
    ...{ implementing, verifying },
    ...{ judge, fire },
    clock: service.app.get(Clock, { strict: false }),
    sendMails: (reference: string) => steps.sendDueMails({ reference, key: `${reference}/mails/1` }),
    standing: async (vendor: string): Promise<StandingView> =>
      ok(await people.engineer.get<StandingView>(`vendors/${vendor}/standing`)),
    /** A lot that M01 made of the product on that day, and what is said of it. */
    lotMade: (number: string, producedOn: string, item = 'P020'): Promise<void> =>
      run((tx) =>
        keepLot(tx, {
          ...{ lotId: `id-of-${number}`, version: 1, number, normalised: number, item, kind: 'finished', unit: '瓶' },
          ...{ produced: '1', scrapped: '0', sampled: '0', consumed: '0', reworked: '0', inspection: 'passed' },
          ...{ aliases: [], producedOn, manufacturer: 'M01' },
        }),
      ),
    complained: (complaint: string, lot: string, over: { cause?: string; finding?: string } = {}): Promise<void> =>
      run((tx) => keepFact(tx, complaint, { lot, productCode: 'P020', cause: 'quality', ...over })),
    stop: async (): Promise<void> => {
      await world.stop();
      await mail.close();
    },
  };
};
export type CorrectiveWorld = Awaited<ReturnType<typeof startCorrectiveWorld>>;
/** Words of a mail as it came over the wire. */
export const textOf = (raw = ''): string => {
  const [head = '', body = ''] = raw.split('\r\n\r\n');
  if (/^content-transfer-encoding: base64/im.test(head)) return Buffer.from(body, 'base64').toString();
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
};
/** Token of the newest link in a mail as it came over the wire. */
export const tokenIn = (raw: string): string => /supplier-answers#([A-Za-z0-9_-]+)/.exec(textOf(raw))?.[1] ?? '';
