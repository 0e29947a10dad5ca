import type { Restater } from '@accord/messaging';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import { processEnvironment } from '../config/environment.config.js';
import { readArguments } from './read-arguments.js';
import { restateChannel } from './restate-channel.js';
import { runCommand } from './run-command.js';

/** The whole of an app's restatement command: `restate.js --scope S --channel C --operator NAME --reason TEXT`. */
export async function runRestatement(
  definition: ServiceDefinition,
  restaters: readonly Restater[],
  given: readonly string[],
): Promise<void> {
  const usage = `node apps/${definition.service}/dist/restate.js --scope SCOPE --channel CHANNEL --operator NAME --reason TEXT`;
  await runCommand(async () => {
    const wish = readArguments({ usage, valued: ['scope', 'channel'], flags: [] }, given);
    const restated = await restateChannel(definition, restaters, wish, { environment: processEnvironment() });
    return { text: `${wish.channel} of ${wish.scope}: ${restated} restated; the running service publishes them.` };
  });
}
