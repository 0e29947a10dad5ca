export * from './caller/caller.js';
export * from './commands/command-context.js';
export * from './commands/commands.js';
export * from './people/people-directory.js';
export * from './permissions/permission-table.js';
export * from './trail/access-trail.js';
