import { defineEvent, referenceTopic, instant, integer, text } from '../event';

/** Compacted: the whole present state of one person's account in the register, by id. Names stay in directory (SEC-1 covers complainants; staff names are shown from here). */
export const personChanged = defineEvent({
  type: 'anxin.directory.person.changed.v1',
  topic: referenceTopic('directory', 'people'),
  summary: 'A person or service account of the register: roles with scope, supplier, whether active.',
  schema: {
    type: 'object',
    required: ['personId', 'version', 'kind', 'displayName', 'active', 'roles', 'delegations'],
    properties: {
      personId: text,
      version: integer,
      kind: { enum: ['person', 'service'] },
      displayName: text,
      active: { type: 'boolean' },
      supplier: text,
      superior: text,
      roles: {
        type: 'array',
        items: { type: 'object', required: ['role', 'scope'], properties: { role: text, scope: text } },
      },
      /** Delegations that this person holds as a deputy. */
      delegations: {
        type: 'array',
        items: {
          type: 'object',
          required: ['id', 'absent', 'role', 'scope', 'from', 'until'],
          properties: { id: text, absent: text, role: text, scope: text, from: instant, until: instant },
        },
      },
    },
  } as const,
});
/** Compacted by `kind/version`. */
export const policyPublished = defineEvent({
  type: 'anxin.directory.policy.published.v1',
  topic: referenceTopic('directory', 'policies'),
  summary: 'A policy version took effect after a second person approved it (SEC-6).',
  schema: {
    type: 'object',
    required: ['kind', 'version', 'effectiveFrom', 'document', 'proposedBy', 'approvedBy'],
    properties: {
      kind: text,
      version: integer,
      effectiveFrom: instant,
      document: { type: 'object' },
      proposedBy: text,
      approvedBy: text,
    },
  } as const,
});
/** Compacted by `id/version`. */
export const calendarPublished = defineEvent({
  type: 'anxin.directory.calendar.published.v1',
  topic: referenceTopic('directory', 'calendars'),
  summary: 'A working calendar version took effect: days off, make-up working days, office hours, horizon.',
  schema: {
    type: 'object',
    required: ['id', 'version', 'effectiveFrom', 'document', 'proposedBy', 'approvedBy'],
    properties: {
      id: text,
      version: integer,
      effectiveFrom: instant,
      document: { type: 'object' },
      proposedBy: text,
      approvedBy: text,
    },
  } as const,
});
