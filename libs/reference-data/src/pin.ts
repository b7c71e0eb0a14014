import type { PolicyKind } from '@anxin/policy';

/** The versions that a case started under and keeps (SEC-6): plain JSON, for a column of the case. */
export interface Pin {
  readonly policyVersions: Readonly<Partial<Record<PolicyKind, number>>>;
  readonly calendar: string;
  readonly calendarVersion: number;
}
