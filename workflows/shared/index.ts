export * from './activity-retry';
export * from './deadline-ladder';
export * from './kept-facts';
export * from './refusable-step';
export * from './until-taken';
