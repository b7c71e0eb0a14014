import type { ComplaintSchemas, InsightSchemas } from '../api/client';
import { todosOf } from './todos';

type Complaint = ComplaintSchemas['ComplaintView'];
type Remedy = ComplaintSchemas['RemedyView'];
type Work = InsightSchemas['WorkItemView'];

const reference = 'TS-2026-000001';
const sheet = {
  number: 'SC-1',
  author: 'clerk',
  reviewer: 'other',
  reviewedAt: '2026-11-17T00:00:00Z',
} as Remedy['sheet'];
const remedy = (of: Partial<Remedy>): Remedy =>
  ({ id: 'r1', cycle: 1, state: 'agreed', proposedBy: 'clerk', sheet: null, approvals: [], ...of }) as Remedy;
const complaint = (of: Partial<Complaint>): Complaint =>
  ({ reference, stage: 'remedy', cycle: 1, remedies: [], ...of }) as Complaint;
const work = (kind: string, workId = `${reference}/1/${kind}`): Work => ({ kind, workId, subject: reference }) as Work;

const seen = (of: {
  complaint?: Complaint;
  work?: readonly Work[];
  me?: string;
  may?: readonly string[];
}): (readonly string[])[] =>
  todosOf({
    reference,
    complaint: of.complaint,
    work: of.work ?? [],
    me: of.me ?? 'me',
    can: (permission) => of.may === undefined || of.may.includes(permission),
  }).map(({ act, otherwise, target }) => [
    act,
    ...(otherwise ? [otherwise] : []),
    ...(target.orderId ? [target.orderId] : []),
  ]);

describe('what a person is offered', () => {
  it('is their own work, also without the case’s record; an order by its own id', () => {
    const items = [
      ...[work('retest', 'retest/0198'), work('replacement', 'replacement/0199')],
      ...[work('lot-not-held', 'hold-order/0200'), work('clock-notice')],
    ];
    expect(seen({ work: items })).toEqual([
      ['retest', '0198'],
      ['replacement', 'replacement-refusal', '0199'],
      ['lot-not-held', 'hold-order-resolution', '0200'],
    ]);
  });

  it('is told by what is due first', () => {
    const items = [
      { ...work('written-answer'), dueAt: null },
      { ...work('initial-opinion'), dueAt: '2026-11-24T09:00:00Z' },
      { ...work('first-reply'), dueAt: '2026-11-24T08:00:00Z' },
    ];
    expect(seen({ work: items, may: [] })).toEqual([['first-reply'], ['initial-opinion'], ['written-answer']]);
  });

  it('leaves out a trouble that the person may only know of', () => {
    expect(seen({ work: [work('trouble', `${reference}/1/trouble/t1`)], may: [] })).toEqual([]);
    expect(seen({ work: [work('trouble', `${reference}/1/trouble/t1`)] })).toEqual([['trouble', 't1']]);
  });

  it.each<[string, Partial<Remedy> | undefined, string[]]>([
    ['nothing proposed', undefined, ['remedy', 'remedy-waiver']],
    ['proposed', { state: 'proposed' }, ['remedy-answer']],
    ['HND-19 declined', { state: 'declined' }, ['remedy', 'remedy-waiver']],
    ['agreed, not filed', {}, ['sheet']],
    ['CMP-12 filed, not reviewed', { sheet: { ...sheet!, reviewedAt: null } }, ['sheet-review']],
    ['reviewed', { sheet }, ['remedy-decision']],
    ['SEC-3 refused', { state: 'refused', sheet }, ['remedy', 'remedy-waiver']],
  ])('follows the remedy: %s', (_, state, expected) => {
    expect(seen({ complaint: complaint({ remedies: state ? [remedy(state)] : [] }) })).toEqual([expected]);
  });

  it('never is what belongs to another stage, or what one may not do', () => {
    expect(seen({ complaint: complaint({ stage: 'executing', remedies: [remedy({ state: 'approved' })] }) })).toEqual(
      [],
    );
    expect(seen({ complaint: complaint({ remedies: [remedy({ sheet })] }), may: ['remedy:review'] })).toEqual([]);
  });

  it('SEC-3, CMP-12: nobody reviews their own sheet, signs their own remedy, or signs twice', () => {
    const unreviewed = remedy({ sheet: { ...sheet!, reviewedAt: null } });
    expect(seen({ complaint: complaint({ remedies: [unreviewed] }), me: 'clerk' })).toEqual([]);
    expect(seen({ complaint: complaint({ remedies: [remedy({ sheet })] }), me: 'clerk' })).toEqual([]);
    const signed = remedy({ sheet, approvals: [{ decidedBy: 'me' }] as Remedy['approvals'] });
    expect(seen({ complaint: complaint({ remedies: [signed] }) })).toEqual([]);
  });

  it('counts neither a remedy that was replaced nor one of an earlier cycle', () => {
    const earlier = remedy({ state: 'executed', cycle: 1 });
    const replaced = remedy({ id: 'r2', cycle: 2, state: 'superseded' });
    expect(seen({ complaint: complaint({ cycle: 2, remedies: [earlier, replaced] }) })).toEqual([
      ['remedy', 'remedy-waiver'],
    ]);
  });
});
