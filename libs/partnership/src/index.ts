export * from './load-partnership.js';
export * from './partnership.js';
export * from './served-scopes.js';
