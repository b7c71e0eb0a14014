import { defaultPolicies } from '@anxin/policy';
import { asPolicy, publishedFact } from './regulation.events';
import { ContentChanged, RegulationDecided } from './regulation.errors';
import { RegulationVersion } from './regulation-version.entity';

const at = new Date('2026-11-23T02:00:00Z');
const later = new Date('2026-12-01T00:00:00Z');
const content = {
  register: 'policy',
  name: 'signing',
  version: 2,
  document: defaultPolicies.signing,
  reason: 'shorter',
} as const;
const proposed = (effectiveFrom?: Date): RegulationVersion =>
  RegulationVersion.propose({ ...content, ...(effectiveFrom && { effectiveFrom }) }, 'administration', at);

describe('RegulationVersion', () => {
  it('SEC-6: is decided once', () => {
    const row = proposed();
    row.approve(row.contentHash, 'general-manager', at);
    expect(() => row.approve(row.contentHash, 'general-manager', at)).toThrow(RegulationDecided);
    expect(() => row.refuse('no', 'general-manager', at)).toThrow(RegulationDecided);
    const refused = proposed();
    refused.refuse('no', 'general-manager', at);
    expect(() => refused.approve(refused.contentHash, 'general-manager', at)).toThrow(RegulationDecided);
  });

  it('SEC-3: is approved on the very content that was shown', () => {
    const row = proposed();
    expect(() => row.approve(proposed(later).contentHash, 'general-manager', at)).toThrow(ContentChanged);
    expect(row.status).toBe('proposed');
    const otherDocument = RegulationVersion.propose(
      { ...content, document: { ...content.document, recentLoginSeconds: 60 } },
      'administration',
      at,
    );
    expect(otherDocument.contentHash).not.toBe(row.contentHash);
  });

  it.each([
    ['at the approval when no date is wanted', undefined, at],
    ['at the wanted date', later, later],
    ['never before the approval', new Date('2026-01-01T00:00:00Z'), at],
  ])('SEC-6: takes effect %s', (_, wanted, expected) => {
    const row = proposed(wanted);
    row.approve(row.contentHash, 'general-manager', at);
    expect(row.effectiveFrom).toEqual(expected);
  });

  it('publishes only what was approved, each version under its own key', () => {
    const row = proposed();
    expect(() => asPolicy(row)).toThrow('approved');
    row.approve(row.contentHash, 'general-manager', at);
    expect(publishedFact(row)).toMatchObject({
      key: 'signing/2',
      data: {
        kind: 'signing',
        version: 2,
        proposedBy: 'administration',
        approvedBy: 'general-manager',
        effectiveFrom: at.toISOString(),
      },
    });
  });
});
