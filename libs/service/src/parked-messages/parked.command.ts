import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from '@accord/kernel';
import { ParkedMessages } from '@accord/messaging';
import { UnitOfWork } from '@accord/persistence';
import { destination } from 'pino';
import { createApplication, createParts } from '../bootstrap/create-service.js';
import { connectHandlers } from '../bootstrap/messaging-parts.js';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import type { Environment } from '../config/environment.config.js';
import { sayFailure } from '../operations/say-failure.js';
import { UsageError } from '../operations/usage-error.js';
import { AccessTrail } from '../trail/access-trail.js';
import { readParkedArguments, USAGE, type ParkedArguments } from './parked-arguments.js';
import { ParkedTool } from './parked-tool.js';

const STDERR = 2;

/**
 * Looks at and decides about what a service parked, at the command line and with the service's own environment: also while
 * nobody can sign in. It listens to nothing and says nothing to Kafka; what handlers have to say is in the outbox. Answers
 * the exit code: 2 when it was called wrongly, 1 when it could not be done.
 */
export async function runParkedCommand(
  definition: ServiceDefinition,
  given: readonly string[],
  environment: Environment,
): Promise<number> {
  try {
    const lines = await runTool(definition, readParkedArguments(given), environment);
    lines.forEach((line) => console.log(line));
    return 0;
  } catch (error) {
    const { sentence, exitCode } = sayFailure(error);
    console.error(sentence);
    return exitCode;
  }
}

async function runTool(
  definition: ServiceDefinition,
  asked: ParkedArguments,
  environment: Environment,
): Promise<string[]> {
  const parts = createParts(definition, { environment: quiet(environment), logDestination: destination(STDERR) });
  let app: NestFastifyApplication | undefined;
  try {
    const isServed = parts.settings.scopes.some((scope) => scope === asked.scope);
    if (!isServed) throw new UsageError([`--scope must be one of ${parts.settings.scopes.join(', ')}`], USAGE);
    await parts.databases.connect();
    app = await createApplication(parts);
    connectHandlers(app);
    const tool = new ParkedTool(app.get(UnitOfWork), app.get(ParkedMessages), app.get(AccessTrail));
    return await tool.run(asked, systemClock.now());
  } finally {
    await app?.close();
    await parts.databases.close();
  }
}

/** Whoever runs a command wants its answer, not how Nest puts itself together. */
function quiet(environment: Environment): Environment {
  return { ...environment, LOG_LEVEL: 'error' };
}
