import { type ComplaintStage, complaintStages } from '@anxin/contracts';
import { Complaint } from './complaint.entity';
import { awaitedIn } from './complaint.errors';
import { normaliseLot } from '@anxin/contracts';

const inStage = (stage: ComplaintStage): Complaint =>
  Object.assign(new Complaint(), {
    reference: 'TS-2026-000001',
    stage,
    path: 'quality',
    class: 'quality',
    grade: 'general',
    cycle: 1,
  });

describe('a complaint', () => {
  const ways: Readonly<Record<ComplaintStage, readonly ComplaintStage[]>> = {
    registered: ['investigating'],
    investigating: ['finding'],
    finding: ['remedy'],
    remedy: ['executing', 'answering'],
    executing: ['remedy', 'answering'],
    answering: ['calling-back'],
    'calling-back': ['remedy', 'closed'],
    closed: [],
  };

  it.each(complaintStages)('moves on from %s only along the handling', (stage) => {
    const open = complaintStages.filter((next) => {
      try {
        inStage(stage).moveTo(next);
        return true;
      } catch {
        return false;
      }
    });
    expect(open.sort()).toEqual([...ways[stage]].sort());
  });

  it.each(complaintStages)('says in %s what it waits for when an act of another stage is tried', (stage) => {
    const needed = stage === 'finding' ? 'remedy' : 'finding';
    expect(() => inStage(stage).requireStage(needed)).toThrow(
      expect.objectContaining({
        code: 'complaint.not-in-stage',
        details: expect.objectContaining({ present: stage, awaited: awaitedIn[stage] }),
      }),
    );
    expect(() => inStage(stage).requireStage(stage)).not.toThrow();
  });

  it('INT-3: is classified anew only to something else, along its own path, while it is open', () => {
    const complaint = inStage('remedy');
    expect(() => complaint.classify({ class: 'quality', grade: 'general' }, 'quality')).toThrow(
      expect.objectContaining({ code: 'complaint.classification-unchanged' }),
    );
    expect(() => complaint.classify({ class: 'price', grade: 'general' }, 'other')).toThrow(
      expect.objectContaining({ code: 'complaint.path-fixed' }),
    );
    complaint.classify({ class: 'quality', grade: 'major' }, 'quality');
    expect(complaint.grade).toBe('major');
    expect(() => inStage('closed').classify({ class: 'quality', grade: 'major' }, 'quality')).toThrow(
      expect.objectContaining({ code: 'complaint.closed' }),
    );
  });

  it('HND-13: reopens into the remedy of the next cycle, and closes with its outcome', () => {
    const complaint = inStage('calling-back');
    complaint.reopen(2);
    expect([complaint.stage, complaint.cycle]).toEqual(['remedy', 2]);
    const at = new Date('2026-11-01T00:00:00Z');
    const closed = inStage('calling-back');
    closed.close('satisfied', at);
    expect([closed.stage, closed.outcome, closed.closedAt]).toEqual(['closed', 'satisfied', at]);
  });

  it.each([
    ['20260601p001l21', '20260601P001L21'],
    [' ２０２６０６０１Ｐ００１ l21 ', '20260601P001L21'],
    ['2026-0601/a', '2026-0601/A'],
  ])('matches the lot %s as %s', (typed, lot) => expect(normaliseLot(typed)).toBe(lot));
});
