import { byUrgency, draftOf, gateToAnswer, isLate, type OwnAction, type OwnAnswer, sentBackLast } from './own-action';

const reference = 'ZG-2026-000012';
const answer = (of: Partial<OwnAnswer>): OwnAnswer =>
  ({ gate: 'D3', round: 1, number: 1, state: 'submitted', content: {}, ...of }) as OwnAnswer;
const action = (of: Partial<OwnAction>): OwnAction =>
  ({ reference, gate: 'D3', round: 1, stage: 'containing', answers: [], ...of }) as OwnAction;

it('OEM-10: the open gate is answered, one answer at a time, and nothing between gates', () => {
  const sentBack = answer({ state: 'sent-back' });
  expect(gateToAnswer(action({}))).toBe('D3');
  expect(gateToAnswer(action({ answers: [answer({})] }))).toBeNull();
  expect(gateToAnswer(action({ answers: [sentBack] }))).toBe('D3');
  expect(gateToAnswer(action({ answers: [sentBack, answer({ number: 2 })] }))).toBeNull();
  expect(gateToAnswer(action({ gate: null, stage: 'verifying' }))).toBeNull();
});

it('OEM-10: what was sent back last is corrected; of an earlier round or gate nothing is', () => {
  const answers = [
    answer({ number: 1, state: 'sent-back', reasons: '一' }),
    answer({ number: 2, state: 'sent-back', reasons: '二' }),
  ];
  expect(sentBackLast(action({ answers }))?.reasons).toBe('二');
  expect(sentBackLast(action({ answers, round: 2 }))).toBeUndefined();
  expect(sentBackLast(action({ answers, gate: 'D4-D5' }))).toBeUndefined();
});

it('every answer has a draft of its own', () => {
  const first = draftOf(action({}));
  const second = draftOf(action({ answers: [answer({ state: 'sent-back' })] }));
  expect([first, second]).toEqual([`${reference}/r1/D3/1`, `${reference}/r1/D3/2`]);
});

it('OEM-10: an answer is late from its due instant on; where none is awaited nothing is', () => {
  const dueAt = '2026-11-17T08:00:00.000Z';
  const at = Date.parse(dueAt);
  expect([isLate(dueAt, at - 1), isLate(dueAt, at), isLate(dueAt, at + 1), isLate(null, at)]).toEqual([
    ...[false, false, true, false],
  ]);
});

it('what is due first stands on top, the rest the newest first', () => {
  const listed = (number: number, gateDueAt: string | null, issuedAt: string) => ({
    ...{ reference: `ZG-${number}`, gateDueAt, issuedAt },
  });
  const items = [
    listed(1, null, '2026-11-01'),
    listed(2, '2026-11-20', '2026-11-02'),
    listed(3, null, '2026-11-03'),
    listed(4, '2026-11-18', '2026-11-04'),
  ];
  expect(byUrgency(items).map(({ reference: of }) => of)).toEqual(['ZG-4', 'ZG-2', 'ZG-3', 'ZG-1']);
});
