import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { placeOf } from '@accord/persistence';
import { toScope } from '@accord/kernel';
import { variableOf, type ServiceDefinition, type ServiceOptions } from '@accord/service';
import { openScopeDatabases } from '../database/open-scope-databases.js';
import type { TestScopeDatabases } from '../database/test-scope-databases.js';
import { TestIssuer, type TokenRequest } from '../sign-in/test-issuer.js';
import { startService, type TestService } from './start-service.js';
import { TEST_ISSUERS, writeTestPartnership, type TestIssuerId, type TestScope } from './test-partnership.js';

/** What a spec file may choose; by default both authorities and the joint scope, on the machine's clock, without Kafka. */
export interface WorldOptions extends Partial<ServiceOptions> {
  readonly scopes?: readonly TestScope[];
}

/** A service with everything around it that it needs: its scopes' databases, the issuers, a partnership file. */
export class ServiceWorld {
  private constructor(
    readonly databases: TestScopeDatabases,
    readonly issuers: Readonly<Record<TestIssuerId, TestIssuer>>,
    readonly environment: Readonly<Record<string, string | undefined>>,
    readonly service: TestService,
  ) {}

  static async start(definition: ServiceDefinition, options: WorldOptions = {}): Promise<ServiceWorld> {
    const { scopes = ['stockton', 'hartlepool', 'joint'] } = options;
    const databases = await openScopeDatabases(definition.database, scopes);
    const issuers = await startIssuers();
    const urls = Object.fromEntries(Object.entries(issuers).map(([id, issuer]) => [id, issuer.url]));
    const partnershipFile = writeTestPartnership(urls as Record<TestIssuerId, string>);
    const environment = {
      PARTNERSHIP_FILE: partnershipFile,
      KEY_RING_DIRECTORY: join(dirname(partnershipFile), 'keys'),
      SCOPES: scopes.join(','),
      ...scopeVariables(definition, scopes, databases),
      ...options.environment,
    };
    try {
      const service = await startService(definition, { ...options, environment });
      return new ServiceWorld(databases, issuers, environment, service);
    } catch (error) {
      await stopAll(issuers, databases);
      throw error;
    }
  }

  /** An access token of one of the issuers. */
  token(issuer: TestIssuerId, request: TokenRequest): Promise<string> {
    return this.issuers[issuer].token(request);
  }

  async close(): Promise<void> {
    await this.service.close();
    await stopAll(this.issuers, this.databases);
    const { PARTNERSHIP_FILE: file } = this.environment;
    if (file) rmSync(dirname(file), { recursive: true, force: true });
  }
}

async function startIssuers(): Promise<Record<TestIssuerId, TestIssuer>> {
  const ids = Object.keys(TEST_ISSUERS) as TestIssuerId[];
  const started = await Promise.all(ids.map(async (id) => [id, await TestIssuer.start()] as const));
  return Object.fromEntries(started) as Record<TestIssuerId, TestIssuer>;
}

async function stopAll(
  issuers: Readonly<Record<TestIssuerId, TestIssuer>>,
  databases: TestScopeDatabases,
): Promise<void> {
  await Promise.all(Object.values(issuers).map((issuer) => issuer.stop()));
  await databases.close();
}

function scopeVariables(
  definition: ServiceDefinition,
  scopes: readonly TestScope[],
  databases: TestScopeDatabases,
): Record<string, string> {
  const entries = scopes.flatMap((scope) => [
    [variableOf('DATABASE_URL', scope), databases.of(scope).url(placeOf(definition.service, toScope(scope)).login)],
    [variableOf('KAFKA_PASSWORD', scope), 'not-used'],
  ]);
  return Object.fromEntries(entries) as Record<string, string>;
}
