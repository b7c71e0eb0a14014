export * from './base-catalogue';
export * from './catalogue';
export * from './catalogue-registry';
export * from './fill-placeholders';
export * from './language';
export * from './negotiate-language';
