export * from './complaints';
export * from './directory';
export * from './investigations';
export * from './work';
