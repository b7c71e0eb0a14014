import { auditMechanismsV1, dropAuditMechanismsV1 } from '@anxin/audit';
import { messagingMechanismsV1, messagingTablesV1 } from '@anxin/messaging';
import { dropMechanismsV1, mechanismsV1 } from '@anxin/persistence';
import { dropReferenceMechanismsV1, referenceMechanismsV1 } from '@anxin/reference-data';

/**
 * SQL of every mechanism that each service has, for its first migration: answers of Idempotency-Keys, references, outbox and inbox,
 * audit, copies of people, policies and calendars. Never edited once landed.
 */
export const serviceMechanismsV1 = (schema: string): string[] => [
  ...mechanismsV1(schema),
  ...messagingMechanismsV1(schema),
  ...auditMechanismsV1(schema),
  ...referenceMechanismsV1(schema),
];

/** The way back, for the migration's `down`. */
export const dropServiceMechanismsV1 = (schema: string): string[] => [
  ...dropReferenceMechanismsV1(schema),
  ...dropAuditMechanismsV1(schema),
  ...messagingTablesV1.map((table) => `DROP TABLE "${schema}".${table}`),
  ...dropMechanismsV1(schema),
];
