import { Global, Module, type DynamicModule, type Provider } from '@nestjs/common';
import { KeyRing, LocalKeyRing, ScopeDatabases, UnitOfWork } from '@accord/persistence';
import { Commands } from '../commands/commands.js';
import { KeyRingConfig } from '../config/key-ring.config.js';
import { ServiceConfig } from '../config/service-config.js';
import { ServiceSettings } from '../config/service-settings.js';
import { Metrics } from '../metrics/metrics.js';
import { AccessTrail } from '../trail/access-trail.js';
import type { ServiceParts } from './service-parts.js';
import { messagingProviders } from './messaging-parts.js';
import { CLOCK, PARTNERSHIP } from './tokens.js';

/** What every feature may inject without importing anything. */
@Global()
@Module({})
export class ServiceCoreModule {
  static forService(parts: ServiceParts): DynamicModule {
    const { settings, definition } = parts;
    const provided: Provider[] = [
      { provide: ServiceSettings, useValue: settings },
      { provide: ServiceConfig, useValue: settings.config },
      ...(definition.config ? [{ provide: definition.config, useValue: settings.config }] : []),
      { provide: PARTNERSHIP, useValue: settings.partnership },
      { provide: CLOCK, useValue: parts.clock },
      { provide: Metrics, useValue: parts.metrics },
      { provide: ScopeDatabases, useValue: parts.databases },
      { provide: UnitOfWork, useValue: new UnitOfWork(parts.databases) },
      ...messagingProviders(parts),
      ...keyRingProviders(settings),
      AccessTrail,
      Commands,
    ];
    const exported = provided.map((provider) => (typeof provider === 'function' ? provider : provider.provide));
    return { module: ServiceCoreModule, providers: provided, exports: exported };
  }
}

/** Keys for a service that was told where they are. */
function keyRingProviders({ config, service, scopes }: ServiceSettings): Provider[] {
  if (!(config instanceof KeyRingConfig)) return [];
  const { keyRingDirectory: directory } = config;
  return [{ provide: KeyRing, useFactory: () => LocalKeyRing.open({ directory, service, scopes }) }];
}
