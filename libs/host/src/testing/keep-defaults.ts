import { chinaOffice2026 } from '@anxin/business-calendar';
import type { Tx } from '@anxin/persistence';
import { defaultPolicies } from '@anxin/policy';
import { keepCalendar, keepPolicy } from '@anxin/reference-data';

const approved = {
  version: 1,
  effectiveFrom: '2026-01-01T00:00:00Z',
  proposedBy: 'administration-1',
  approvedBy: 'general-manager-1',
};

/** What the directory publishes once a company has approved the product's first documents. */
export const keepDefaults = async (tx: Tx, access: Readonly<Record<string, readonly string[]>>): Promise<void> => {
  const own = Object.entries(access).map(([role, permissions]) => ({
    role,
    permissions: [...permissions],
    source: 'test',
  }));
  for (const [kind, document] of Object.entries(defaultPolicies)) {
    const widened = kind === 'access' ? { ...document, roles: [...defaultPolicies.access.roles, ...own] } : document;
    await keepPolicy(tx, { ...approved, kind, document: widened as Record<string, unknown> }, tx.now);
  }
  await keepCalendar(tx, { ...approved, id: chinaOffice2026.id, document: { ...chinaOffice2026 } }, tx.now);
};
