export * from './access';
export * from './clocks';
export * from './compensation-tiers';
export * from './complaint-contact';
export * from './handling-paths';
export * from './lot-watch';
export * from './routing';
export * from './signing';
