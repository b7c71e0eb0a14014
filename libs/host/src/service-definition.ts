import type { DynamicModule, Type } from '@nestjs/common';
import type { ServiceName } from '@anxin/contracts';
import type { Catalogue } from '@anxin/i18n';
import type { EntityClass, MigrationClass } from '@anxin/persistence';
import type { CalendarListener } from '@anxin/reference-data';
import type { ServiceConfig } from './config/service-config';

/** What one service is made of; the mechanisms around it are the host's. */
export interface ServiceDefinition {
  readonly name: ServiceName;
  /** Title of its API: `Complaints`. */
  readonly title: string;
  /** Slices and aggregates: controllers, consumers (controllers with `@Consumes`), services. A function when it needs the configuration. */
  readonly module: Type | ((config: ServiceConfig) => DynamicModule);
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly MigrationClass[];
  /** Texts of its own refusals. */
  readonly catalogue?: Catalogue;
  /** Provider whose every method is an activity on the service's own queue; only its worker polls it. */
  readonly activities?: Type;
  readonly bulkActivities?: Type;
  /** Process whose home the service is: `complaint-handling`. */
  readonly workflows?: string;
  /** Told of republished calendars. */
  readonly calendarListener?: Type<CalendarListener>;
  /**
   * `copies` (default): people, policies and calendars are kept from the directory's topics. `owner`: the service holds them itself
   * and its module provides a global `AccessPolicy`.
   */
  readonly referenceData?: 'copies' | 'owner';
  /** Holds personal data: `PersonalVault`, and PRIVACY_KEY_FILE must be set. */
  readonly personalData?: boolean;
  /** Writes mails: `Mailer`, and SMTP_URL and MAIL_FROM must be set. */
  readonly mail?: boolean;
  /** Writes links to the company's pages into its mails: GATEWAY_URL must be set. */
  readonly publicLinks?: boolean;
  /** Read by suppliers: `SupplierReads`, and SUPPLIER_DATABASE_URL must be set. */
  readonly suppliers?: boolean;
}

export const defineService = (definition: ServiceDefinition): ServiceDefinition => definition;
