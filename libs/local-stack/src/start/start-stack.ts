import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProcessRecords } from '../supervisor/process-records.js';
import { stopOrphans } from '../supervisor/stop-orphans.js';
import { APP_NAMES, type AppName } from './app-environment.js';
import { connectionsOf } from './connect.js';
import type { Demonstration } from './demonstration.js';
import { devServersSettings } from './dev-servers-settings.js';
import { clearGround, layGround, type Ground } from './ground.js';
import { LauncherLock } from './launcher-lock.js';
import type { PortName } from './port-plan.js';
import type { StackConfig } from './stack.config.js';
import { Stack } from './stack.js';
import { recordDemonstration } from './record-demonstration.js';
import { appReady, startApp } from './start-app.js';
import { provideKafka, provisionBroker, startBroker } from './start-broker.js';
import { provisionDatabase, startDatabase } from './start-database.js';
import { startDevServers } from './start-dev-servers.js';
import type { StepLog } from './step-log.js';
import { requireFreePorts } from './taken-ports.js';

/** How a stack is started. */
export interface StartOptions {
  readonly config: StackConfig;
  /** Deletes the data of earlier runs first. */
  readonly fresh?: boolean;
  readonly log: StepLog;
  /** When the demonstration audit is recorded; usually not at all. */
  readonly demonstrate?: Demonstration;
  /** Gets the stack while it comes up, so that it can be stopped half way. */
  readonly onStack?: (stack: Stack) => void;
}

/** Starts everything that makes up Accord on one machine and resolves when a person can sign in. */
export async function startStack(options: StartOptions): Promise<Stack> {
  const { config, fresh = false, log, onStack } = options;
  const lock = new LauncherLock(config.dataFolder);
  await lock.take(config.webUrl);
  const left = await stopOrphans(new ProcessRecords(join(config.dataFolder, 'pids')));
  if (left.length > 0) log.line(`          Stopped what an earlier run left behind: ${left.join(', ')}`);
  if (fresh) clearGround(config.dataFolder);
  const ground = layGround(config);
  const stack = new Stack(ground, connectionsOf(ground), () => lock.release());
  onStack?.(stack);
  try {
    await bringUp(stack, options);
  } catch (error) {
    await stack.stop();
    throw error;
  }
  return stack;
}

async function bringUp(stack: Stack, { log, demonstrate = 'none' }: StartOptions): Promise<void> {
  const { ground, connections } = stack;
  const devServers = devServersSettings(ground, connections);
  await requireFreePorts(wantedPorts(ground, devServers), ground.config.ports);
  if (!ground.config.kafka) await provideKafka(ground.place, log);
  const databases = bringUpDatabases(stack, log);
  const topics = bringUpBroker(stack, log);
  const signIn = bringUpDevServers(stack, devServers, log);
  await Promise.all([databases, topics, signIn]);
  await log.step('Applications', () => bringUpApps(stack));
  if (demonstrate !== 'none') stack.demonstration = recordDemonstration(stack, log);
  if (demonstrate === 'wait') await stack.demonstration;
  writeFileSync(stack.descriptionFile, describe(stack), { mode: 0o600 });
}

async function bringUpDatabases(stack: Stack, log: StepLog): Promise<void> {
  await startDatabase(stack.ground, log);
  await provisionDatabase(stack.ground, stack.connections, log);
}

async function bringUpBroker(stack: Stack, log: StepLog): Promise<void> {
  await startBroker(stack.ground, stack.connections, log);
  await provisionBroker(stack.ground, stack.connections, log);
}

async function bringUpDevServers(
  stack: Stack,
  settings: ReturnType<typeof devServersSettings>,
  log: StepLog,
): Promise<void> {
  if (!settings.identityProvider && !settings.mail) return;
  const { config, place } = stack.ground;
  const start = (): ReturnType<typeof startDevServers> => startDevServers(settings, config.dataFolder, place);
  await log.step('Identity provider and mail sink', start);
}

async function bringUpApps(stack: Stack): Promise<void> {
  const apps = APP_NAMES.map((app) => startApp(stack.ground, stack.connections, app));
  await Promise.all(apps.map((child) => appReady(stack.ground, child)));
}

function wantedPorts({ config }: Ground, devServers: ReturnType<typeof devServersSettings>): PortName[] {
  const apps = APP_NAMES.flatMap((app: AppName): PortName[] => [app, `${app}Metrics`]);
  return [
    ...apps,
    ...(devServers.mail ? (['mail', 'smtp'] as const) : []),
    ...(devServers.identityProvider ? (['identity'] as const) : []),
    ...(config.databaseAdminUrl ? [] : (['postgres'] as const)),
    ...(config.kafka ? [] : (['kafka', 'kafkaController'] as const)),
  ];
}

/** What a test in another process must know to attack this stack from every side. */
function describe({ ground, connections }: Stack): string {
  const { config, partnershipFile, people } = ground;
  const { databaseAdminUrl, databasePasswords, kafka, clientSecrets } = connections;
  const addresses = { web: config.webUrl, mail: config.mailUrl, identity: config.identityUrl, ports: config.ports };
  return JSON.stringify(
    { ...addresses, partnershipFile, people, databaseAdminUrl, databasePasswords, kafka, clientSecrets },
    null,
    2,
  );
}
