export * from './create-logger';
export * from './metrics-registry';
export * from './nest-logger';
export * from './observability.module';
export * from './readiness';
export * from './readiness-probe';
