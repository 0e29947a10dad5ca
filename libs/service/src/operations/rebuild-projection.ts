import { toScope } from '@accord/kernel';
import { isEqual, KafkaBatchServer, rebuildOf, type RebuildReport } from '@accord/messaging';
import { ShadowSchema } from '@accord/persistence';
import { createApplication, createParts, type ServiceOptions } from '../bootstrap/create-service.js';
import { messagingSettings } from '../bootstrap/messaging-parts.js';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import { readScopeVariables } from '../config/read-scope-variables.js';
import { recordOperation } from './operation.js';
import { UsageError } from './usage-error.js';

/** Which projection of a service is rebuilt, or only compared, by whom and why. */
export interface RebuildArguments {
  readonly scope: string;
  readonly projection: string;
  readonly check: boolean;
  readonly operator: string;
  readonly reason: string;
}

/** How the command is called. */
export function usageOf({ service }: ServiceDefinition): string {
  return `node apps/${service}/dist/rebuild.js --scope SCOPE --projection NAME [--check] --operator NAME --reason TEXT`;
}

/**
 * Rebuilds a projection while the service runs. The service is put together in this process without being started: its
 * handlers are needed, and nothing else of it may happen here.
 */
export async function rebuildProjection(
  definition: ServiceDefinition,
  { scope: id, projection, check: isCheck, operator, reason }: RebuildArguments,
  options: ServiceOptions,
): Promise<RebuildReport> {
  const environment = { ...options.environment, SCOPES: id, PORT: '0', METRICS_PORT: '0' };
  const parts = createParts(definition, { ...options, environment });
  const scope = toScope(id);
  const url = readScopeVariables(environment, 'DATABASE_MIGRATOR_URL', [scope]).get(scope) ?? '';
  const app = await createApplication(parts);
  const server = app.get(KafkaBatchServer);
  app.connectMicroservice({ strategy: server });
  const service = { settings: messagingSettings(parts), handlers: server.handlers };
  const names = server.handlers.projections.map(({ name }) => name);
  if (!names.includes(projection))
    throw new UsageError(
      [`--projection: ${definition.service} has ${names.join(', ') || 'none'}`],
      usageOf(definition),
    );
  const at = parts.clock.now();
  const about = { at, objectType: 'projection', object: projection, operator, reason };
  const record: Parameters<typeof rebuildOf>[1]['record'] = (tx, report) => {
    const outcome = { isEqual: isEqual(report), messages: report.messages, tables: report.tables };
    return recordOperation(tx, { ...about, action: isCheck ? 'check-projection' : 'rebuild-projection', outcome });
  };
  const shadow = await ShadowSchema.open({ database: definition.database, scope, url });
  try {
    return await rebuildOf(service, { scope, projection, isCheck, record }, shadow, parts.logger).run();
  } finally {
    await shadow.close();
  }
}
