export * from './temporal/banned-packages';
export * from './temporal/describe-histories';
export * from './temporal/durations';
export * from './temporal/histories';
export * from './temporal/owners';
export * from './temporal/quiet-engine';
export * from './temporal/workflow-bundle';
export * from './temporal/workflow-world';
