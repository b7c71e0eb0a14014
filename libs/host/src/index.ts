export * from './config/config-invalid';
export * from './config/read-config';
export * from './config/service-config';
export * from './openapi';
export * from './run';
export * from './service-definition';
export * from './service-mechanisms';
export { apiPrefix, type RunningService, startService } from './start-service';
