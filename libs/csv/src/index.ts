/** One reader for every table that people upload, and one writer for every table that they download. */
export * from './cell/cell-problem.js';
export * from './read/read-table.js';
export * from './read/table-entry.js';
export * from './read/table-problem.js';
export * from './read/table-shape.js';
export * from './write/write-csv.js';
