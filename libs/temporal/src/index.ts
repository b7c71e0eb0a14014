export * from './activities-of';
export * from './correlation';
export * from './domain-error-interceptor';
export * from './ensure-namespace';
export * from './temporal.module';
export * from './temporal.options';
export * from './temporal-workflow-gateway';
export * from './worker-host';
