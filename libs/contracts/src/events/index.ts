export * from './complaints';
export * from './directory';
export * from './goods';
export * from './investigations';
export * from './recalls';
export * from './work';
