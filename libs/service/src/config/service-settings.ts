import type { Scope } from '@accord/kernel';
import { loadPartnership, type Partnership, type ServiceName } from '@accord/partnership';
import type { ScopeDatabaseSettings } from '@accord/persistence';
import type { Environment } from './environment.config.js';
import { readConfig } from './read-config.js';
import { readDatabaseUrls } from './read-database-urls.js';
import { readScopeVariables } from './read-scope-variables.js';
import { servedScopes } from './served-scopes.js';
import type { ServiceConfig } from './service-config.js';

/** Everything a service was told at its start: environment, partnership file and what follows from the two. */
export class ServiceSettings {
  constructor(
    readonly service: ServiceName,
    readonly config: ServiceConfig,
    readonly partnership: Partnership,
    readonly perScope: ScopeSettings,
  ) {}

  get scopes(): Scope[] {
    return [...this.perScope.databases.keys()];
  }
}

/** What a service has one of for each scope it serves. */
export interface ScopeSettings {
  readonly databases: ReadonlyMap<Scope, ScopeDatabaseSettings>;
  readonly kafkaPasswords: ReadonlyMap<Scope, string>;
}

/** Reads and checks all of it. Throws `ConfigError` or `PartnershipFileError`, both of which say what to correct. */
export function readServiceSettings(
  service: ServiceName,
  type: new () => ServiceConfig,
  environment: Environment,
): ServiceSettings {
  const config = readConfig(type, environment);
  const partnership = loadPartnership(config.partnershipFile);
  const scopes = servedScopes(partnership, service, config.scopes);
  const urls = readDatabaseUrls(environment, scopes);
  const databases = new Map([...urls].map(([scope, url]) => [scope, { url, poolSize: config.databasePoolSize }]));
  const kafkaPasswords = readScopeVariables(environment, 'KAFKA_PASSWORD', scopes);
  return new ServiceSettings(service, config, partnership, { databases, kafkaPasswords });
}
