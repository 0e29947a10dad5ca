/**
 * What every service of Accord does the same. An app is its domain and four small files:
 *
 * - `main.ts`: `await runService({ service, module, database, people });`
 * - `migrate.ts`: `await runMigrations(database);` of `@accord/persistence`
 * - `<service>.database.ts`: a `ServiceDatabase` with `serviceMigrations`, `messagingMigrations`, `peopleProjectionMigrations` and its own
 * - `<service>.module.ts`: its controllers and providers; `UnitOfWork`, `Commands`, `AccessTrail`, `Outbox` are there to inject
 */
export * from './access/access.js';
export * from './access/current-caller.decorator.js';
export * from './access/current-identity.decorator.js';
export * from './access/current-request.decorator.js';
export * from './access/requested-at.decorator.js';
export * from './access/route-check.js';
export * from './bootstrap/create-service.js';
export * from './bootstrap/run-process.js';
export * from './bootstrap/run-service.js';
export * from './bootstrap/running-service.js';
export * from './bootstrap/service-definition.js';
export * from './bootstrap/tokens.js';
export * from './caller/caller.js';
export * from './commands/command-context.js';
export * from './commands/command.decorator.js';
export * from './commands/commands.js';
export * from './commands/idempotency-key.js';
export * from './config/as-boolean.js';
export * from './config/as-list.js';
export * from './config/config-error.js';
export * from './config/environment.config.js';
export * from './config/key-ring.config.js';
export * from './config/process-config.js';
export * from './config/read-config.js';
export * from './config/read-database-urls.js';
export * from './config/read-scope-variables.js';
export * from './config/served-scopes.js';
export * from './config/service-config.js';
export * from './config/service-settings.js';
export * from './config/variable-name.js';
export * from './http/http-problem.js';
export * from './http/if-match.decorator.js';
export * from './http/not-here.js';
export * from './http/object-id.pipe.js';
export * from './http/request-context.js';
export * from './http/streamed-body.decorator.js';
export * from './http/with-etag.decorator.js';
export * from './logging/create-logger.js';
export * from './logging/nest-logger.js';
export * from './metrics/metrics-server.js';
export * from './metrics/metrics.js';
export * from './migrations/people-projection-migrations.js';
export * from './migrations/service-migrations.js';
export * from './operations/read-arguments.js';
export * from './operations/rebuild-projection.js';
export * from './operations/restate-channel.js';
export * from './operations/run-rebuild.js';
export * from './operations/run-restatement.js';
export * from './operations/usage-error.js';
export * from './paging/page-query.js';
export * from './paging/page.js';
export * from './parked-messages/parked.command.js';
export * from './people/people-directory.js';
export * from './people/people-projection.controller.js';
export * from './people/people-projection.js';
export * from './people/projected-person.js';
export * from './permissions/permission-table.js';
export * from './trail/access-trail.js';
export * from './trail/trail-of.js';
