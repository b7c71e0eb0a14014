import { type CorrectiveAnswer, correctiveTodosOf, type Trouble } from './corrective-todos';

const answer = { id: 'a2', state: 'submitted', gate: 'D3' } as CorrectiveAnswer;
const trouble = { id: 't1', resolvedAt: null } as Trouble;
const action = {
  answers: [{ ...answer, id: 'a1', state: 'sent-back' as const }, answer],
  judgedBy: 'qc-chief',
  troubles: [],
};
const person = (role: string, ...may: string[]) => ({ roles: [role], can: (asked: string) => may.includes(asked) });
const kinds = (...of: Parameters<typeof correctiveTodosOf>) =>
  correctiveTodosOf(...of).map((todo) => (todo.kind === 'judge' ? todo.answer.id : todo.kind));

describe('what a person is offered on a request', () => {
  it('OEM-4: the answer that waits, to the role that judges its gate and nobody else', () => {
    expect(kinds(action, person('qc-chief', 'corrective-action:decide'))).toEqual(['a2']);
    expect(kinds(action, person('oem-quality-engineer', 'corrective-action:decide'))).toEqual([]);
    expect(kinds(action, person('qc-chief'))).toEqual([]);
    expect(kinds({ ...action, judgedBy: null }, person('qc-chief', 'corrective-action:decide'))).toEqual([]);
    expect(kinds({ ...action, answers: [] }, person('qc-chief', 'corrective-action:decide'))).toEqual([]);
  });

  it('a refused step that nobody saw to yet', () => {
    const troubles = [trouble, { ...trouble, id: 't2', resolvedAt: '2026-11-17T08:00:00.000Z' }];
    expect(kinds({ ...action, troubles }, person('administration', 'trouble:resolve'))).toEqual(['trouble']);
    expect(kinds({ ...action, troubles }, person('auditor'))).toEqual([]);
  });
});
