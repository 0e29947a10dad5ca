export * from './clock.js';
export * from './day.js';
export * from './domain-error.js';
export * from './grant-period.js';
export * from './grant-terms.js';
export * from './id.js';
export * from './role.js';
export * from './scope.js';
