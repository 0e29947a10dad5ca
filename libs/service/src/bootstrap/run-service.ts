import { processEnvironment } from '../config/environment.config.js';
import { createService } from './create-service.js';
import { runProcess } from './run-process.js';
import type { ServiceDefinition } from './service-definition.js';

/**
 * Runs a service until it is told to stop. A service's `main.ts` is this call and nothing else:
 * `await runService({ service: 'cases', module: CasesModule, database: casesDatabase, people: 'projected' });`
 */
export async function runService(definition: ServiceDefinition): Promise<void> {
  await runProcess(definition.service, () => createService(definition, { environment: processEnvironment() }));
}
