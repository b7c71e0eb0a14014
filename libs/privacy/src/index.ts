export * from './blind-index';
export * from './master-key';
export * from './personal-vault';
export * from './privacy-mechanisms';
export * from './privacy.module';
export * from './redacted-fields';
export * from './sealed-text';
