export { type BootstrapChoice, bootstrapDatabase, type ServiceUrls } from './bootstrap-database';
export {
  type DataSourceChoice,
  dataSourceOptions,
  type EntityClass,
  type MigrationClass,
  openDataSource,
} from './data-source';
export { findStoredAnswer, forgetAnswers, type StoredAnswer } from './idempotency';
export { RequestInFlight, RequestKeyReused, StoredRefusal } from './idempotency.errors';
export { leaveOutReferences, type LeftOut } from './leave-out-references';
export { dropMechanismsV1, mechanismsV1, referenceSequence } from './mechanisms';
export { migrate, type MigrateChoice, migrationsPending } from './migrate';
export { type PersistenceConfig, persistenceDefaults, readPersistenceConfig } from './persistence-config';
export { PersistenceModule, type PersistenceOptions } from './persistence.module';
export { PostgresNaming } from './postgres-naming';
export { RecordedRefusal } from './recorded-refusal';
export { nextReference } from './references';
export { type IdempotentRequest, type RequestContext, requestContext } from './request-context';
export { insertRows, insertStatement, readRows, updateRow } from './row-statements';
export { describeSchema, schemaDrift } from './schema-drift';
export { onRole, roleName, type ServiceRole, serviceRoles } from './service-role';
export { dropSupplierPolicySql, supplierPolicySql, supplierSetting } from './supplier-policy';
export { runAsSupplier, SupplierReads } from './supplier-reads';
export { SystemClock } from './system-clock';
export { Clock, type Statement, type Tx, UnitOfWork } from './tx';
export { TypeOrmUnitOfWork, type UnitOfWorkOptions } from './typeorm-unit-of-work';
