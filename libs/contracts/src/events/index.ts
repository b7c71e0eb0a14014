export * from './complaints';
export * from './corrective-actions';
export * from './directory';
export * from './goods';
export * from './investigations';
export * from './oem-cases';
export * from './recalls';
export * from './work';
