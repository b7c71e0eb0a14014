export { defaultPolicies } from './defaults';
export * from './due-of';
export * from './duration';
export * from './kinds/index';
export * from './legal-floor';
export * from './permissions';
export * from './policy-kinds';
export type { PolicyFault, Source } from './source';
