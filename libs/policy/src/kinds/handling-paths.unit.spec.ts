import { defaultPolicies } from '../defaults';
import {
  complaintClasses,
  complaintGrades,
  handlingPathFor,
  handlingPathsFaults,
  needsPrecautionaryHold,
} from './handling-paths';

const policy = defaultPolicies['handling-paths'];

describe('handling paths', () => {
  it('INT-3: every class and grade has its path; quality is investigated, the rest goes to the department', () => {
    for (const of of complaintClasses) {
      for (const grade of complaintGrades) {
        expect(handlingPathFor(policy, { class: of, grade }).path).toBe(of === 'quality' ? 'quality' : 'other');
      }
    }
  });

  it('HND-9, HND-10, HND-23: severe and major cases tell leadership and get a team, minor ones are settled by phone', () => {
    const path = (grade: (typeof complaintGrades)[number]) => handlingPathFor(policy, { class: 'quality', grade });
    expect(path('minor')).toMatchObject({ handledBy: 'phone-or-mail', leadershipTold: [], specialMeeting: false });
    expect(path('severe')).toMatchObject({
      handledBy: 'named-team',
      leadershipTold: ['general-manager'],
      specialMeeting: true,
    });
    expect(path('major').leadershipTold).toContain('quality-director');
  });

  it.each([
    ['quality', 'general', false, false],
    ['quality', 'severe', false, true],
    ['quality', 'major', false, true],
    ['price', 'major', false, false],
    ['quality', 'minor', true, true],
    ['other', 'minor', true, true],
  ] as const)('HND-17: %s, %s, illness %s: held %s', (of, grade, illness, held) => {
    expect(needsPrecautionaryHold(policy, { class: of, grade, illness })).toBe(held);
  });

  it('finds a cell that is missing or stands twice', () => {
    const [first, ...rest] = policy.paths;
    if (!first) throw new Error('paths');
    expect(handlingPathsFaults({ ...policy, paths: rest })).toHaveLength(1);
    expect(handlingPathsFaults({ ...policy, paths: [first, first, ...rest] })).toHaveLength(1);
  });
});
