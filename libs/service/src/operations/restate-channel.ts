import { IsNotEmpty, IsString } from 'class-validator';
import { systemClock, toScope, type Clock } from '@accord/kernel';
import { Restatement, type Restater } from '@accord/messaging';
import { describeScope, loadPartnership, scopesOf } from '@accord/partnership';
import { ScopeDatabases, UnitOfWork } from '@accord/persistence';
import type { ServiceDefinition } from '../bootstrap/service-definition.js';
import type { Environment } from '../config/environment.config.js';
import { readConfig } from '../config/read-config.js';
import { readDatabaseUrls } from '../config/read-database-urls.js';
import { recordOperation, type Operation } from './operation.js';
import { UsageError } from './usage-error.js';

/** Which channel of a scope is restated, by whom and why. */
export interface RestateArguments {
  readonly scope: string;
  readonly channel: string;
  readonly operator: string;
  readonly reason: string;
}

class RestateConfig {
  @IsString() @IsNotEmpty() partnershipFile!: string;
}

/** Restates every aggregate of a channel into the outbox; the relay of the running service publishes. Answers how many. */
export async function restateChannel(
  { service, database }: ServiceDefinition,
  restaters: readonly Restater[],
  wish: RestateArguments,
  { environment, clock = systemClock }: { readonly environment: Environment; readonly clock?: Clock },
): Promise<number> {
  const partnership = loadPartnership(readConfig(RestateConfig, environment).partnershipFile);
  const usage = `node apps/${service}/dist/restate.js --scope SCOPE --channel CHANNEL --operator NAME --reason TEXT`;
  const scopes = scopesOf(partnership, service);
  if (!scopes.some((one) => one === wish.scope))
    throw new UsageError([`--scope: ${service} works for: ${scopes.join(', ')}`], usage);
  const scope = toScope(wish.scope);
  const { kind } = describeScope(partnership, scope);
  const possible = restaters.filter((one) => one.scopes.includes(kind));
  const restater = possible.find(({ channel }) => channel === wish.channel);
  if (!restater) {
    const names = possible.map(({ channel }) => channel).join(', ');
    throw new UsageError([`--channel: of ${scope}, ${service} can restate: ${names}. No other is projected.`], usage);
  }
  const [url = ''] = readDatabaseUrls(environment, [scope]).values();
  const databases = new ScopeDatabases(database, new Map([[scope, { url, poolSize: 1 }]]));
  try {
    await databases.connect();
    const work = new UnitOfWork(databases);
    const tell = (outcome: object): Promise<void> =>
      work.run(scope, (tx) => recordOperation(tx, { ...operationOf(wish, clock.now()), outcome }));
    await tell({ state: 'begun' });
    const restated = await new Restatement(work, restater).run(scope, clock.now());
    await tell({ state: 'done', restated });
    return restated;
  } finally {
    await databases.close();
  }
}

function operationOf({ channel, operator, reason }: RestateArguments, at: Date): Omit<Operation, 'outcome'> {
  return { at, action: 'restate-channel', objectType: 'channel', object: channel, operator, reason };
}
