export * from './databases/scope-databases.js';
export * from './databases/service-database.js';
export * from './unit-of-work/scope-transaction.js';
export * from './unit-of-work/unit-of-work.js';
