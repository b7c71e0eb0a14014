export const serviceNames = [
  'complaints',
  'quality',
  'production',
  'logistics',
  'oem-vendors',
  'directory',
  'insight',
] as const;
/** A service that owns data: its database schema, its task queue and its event topic are named after it. */
export type ServiceName = (typeof serviceNames)[number];

/** PostgreSQL schema of a service: `oem-vendors` → `oem_vendors`. */
export const schemaOf = (service: ServiceName): string => service.replace(/-/g, '_');

/** Temporal task queue of a service's own activities (and of the workflows whose home it is). */
export const taskQueueOf = (service: ServiceName): string => service;

/** Work in bulk has its own queue, so that a hold never waits behind notices. */
export const bulkQueueOf = (service: ServiceName): string => `${service}-bulk`;
