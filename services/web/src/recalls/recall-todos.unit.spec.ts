import type { QualitySchemas } from '../api/client';
import { explainable, recallTodosOf } from './recall-todos';

type Recall = QualitySchemas['RecallView'];

const signers = ['quality-director', 'general-manager'];
const plan = (of: object = {}) => ({ revision: 1, state: 'submitted', submittedBy: 'qc', decisions: [], ...of });
const check = (name: string, owner: string, metAt: string | null = null) => ({ check: name, owner, metAt });
const recall = (of: object): Recall =>
  ({
    stage: 'planning',
    planRules: { signers },
    plans: [],
    startChecks: [],
    open: [],
    troubles: [],
    ...of,
  }) as unknown as Recall;
const offered = (of: object, roles: readonly string[], may?: readonly string[]): string[] =>
  recallTodosOf(recall(of), {
    me: 'me',
    roles,
    can: (permission) => may === undefined || may.includes(permission),
  }).map((todo) => (todo.kind === 'check' ? todo.check.check : todo.kind));

describe('what a person is offered in the room of a recall', () => {
  it('RCL-1: a plan while none stands, and another one after a refusal', () => {
    expect(offered({}, ['qc-chief'])).toEqual(['plan']);
    expect(offered({ plans: [plan({ state: 'refused' })] }, ['qc-chief'])).toEqual(['plan']);
    expect(offered({ plans: [plan()] }, ['qc-chief'])).toEqual([]);
    expect(offered({}, ['qc-chief'], ['recall:read'])).toEqual([]);
  });

  it('RCL-1, SEC-3: the signature in its order, never under one’s own text, never twice', () => {
    const first = { role: 'quality-director', decidedBy: 'qd' };
    expect(offered({ plans: [plan()] }, ['quality-director'])).toEqual(['plan-decision']);
    expect(offered({ plans: [plan()] }, ['general-manager'])).toEqual([]);
    expect(offered({ plans: [plan({ decisions: [first] })] }, ['general-manager'])).toEqual(['plan-decision']);
    expect(offered({ plans: [plan({ decisions: [first] })] }, ['quality-director'])).toEqual([]);
    expect(offered({ plans: [plan({ submittedBy: 'me' })] }, ['quality-director'])).toEqual([]);
    const mine = { role: 'quality-director', decidedBy: 'me' };
    expect(offered({ plans: [plan({ decisions: [mine] })] }, signers)).toEqual([]);
    expect(offered({ stage: 'starting', plans: [plan()] }, ['quality-director'])).toEqual([]);
  });

  it('RCL-3: the checks of one’s own role that are not met; the notices are never met by hand', () => {
    const startChecks = [
      check('production-stopped', 'production-chief'),
      check('sale-stopped', 'sales-chief'),
      check('stock-sealed', 'production-chief', '2026-11-25T00:00:00Z'),
      check('notices-out', 'production-chief'),
    ];
    expect(offered({ stage: 'starting', startChecks }, ['production-chief'])).toEqual(['production-stopped']);
    expect(offered({ stage: 'recovering', startChecks }, ['production-chief'], ['recall:check'])).toEqual([]);
  });

  it('RCL-6: the end only when nothing is open; a reason for what is missing, none for what is too much', () => {
    const missing = { lot: 'A', difference: 'delivered', over: false };
    const over = { lot: 'B', difference: 'produced', over: true };
    const closing = (open: object[]) => offered({ stage: 'recovering', open }, ['quality-director'], ['recall:close']);
    expect([closing([]), closing([missing]), closing([over])]).toEqual([['closing'], [], []]);
    expect(explainable(recall({ stage: 'recovering', open: [missing, over, missing] }))).toEqual(['A']);
    expect(explainable(recall({ stage: 'closed', open: [missing] }))).toEqual([]);
  });

  it('a refused step comes first, for who may see to it', () => {
    const troubles = [{ id: 't1' }];
    expect(offered({ troubles }, ['qc-chief'])).toEqual(['trouble', 'plan']);
    expect(offered({ troubles }, ['qc-chief'], ['recall:plan'])).toEqual(['plan']);
  });
});
