export * from './names/register-names.js';
export * from './names/register-names-builder.js';
export * from './screen-statement.js';
export * from './screened-passage.js';
export * from './screening-kind.js';
