import type { LogLevel } from '@anxin/observability';
import type { PersistenceConfig } from '@anxin/persistence';
import type { TracingConfig } from '@anxin/tracing';

/** Which part of a service a process runs. `joint` is both in one process, for a small machine. */
export type ProcessRole = 'api' | 'worker' | 'joint';

/** A process's configuration, read once from its environment and valid as a whole. */
export interface ServiceConfig {
  readonly role: ProcessRole;
  readonly listen: { readonly port: number; readonly address: string };
  readonly persistence: PersistenceConfig;
  /** Present where the process may migrate its own database on start. */
  readonly ownerDatabaseUrl?: string;
  readonly migrateOnStart: boolean;
  readonly kafka: { readonly brokers: readonly string[]; readonly topicPrefix: string };
  /** How long a delivered start or signal stays in the outbox; the relay has a default. */
  readonly outboxKeptDays?: number;
  readonly temporal: { readonly address: string; readonly namespace: string; readonly workflowBundlesDir?: string };
  readonly oidc: { readonly issuer: string; readonly audience: string; readonly jwksUrl?: string };
  readonly audit: { readonly headsDir?: string; readonly signingKeyFile?: string };
  readonly privacyKeyFile?: string;
  readonly mail?: { readonly url: string; readonly from: string };
  /** Where people outside reach the company: the origin of links in mails, without a slash at its end. */
  readonly publicUrl?: string;
  /** How often a minute one link in a mail is answered; the service has a default. */
  readonly linkRequestsPerMinute?: number;
  /** IANA zone of the company. */
  readonly zone: string;
  readonly logLevel: LogLevel;
  /** How long a stopping process lets its work finish, in ms. */
  readonly shutdownLimitMs: number;
  /** Where spans go; nothing is traced without. */
  readonly tracing?: TracingConfig | undefined;
}
