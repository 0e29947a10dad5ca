import type { Type } from '@nestjs/common';
import type { ServiceName } from '@accord/partnership';
import type { ServiceDatabase } from '@accord/persistence';
import type { ServiceConfig } from '../config/service-config.js';

/** What makes one service different from the others; everything else `runService` brings along. */
export interface ServiceDefinition {
  readonly service: ServiceName;
  /** The composition root: the service's own controllers and providers. */
  readonly module: Type<unknown>;
  readonly database: ServiceDatabase;
  /** `own`: the module exports a `PeopleDirectory`. `projected`: people are kept as `audits` tells them. */
  readonly people: 'own' | 'projected';
  /** The environment as a class, when the service has settings of its own. */
  readonly config?: new () => ServiceConfig;
  /** Media types of bodies that routes read as they arrive, with `@StreamedBody`; everything else is JSON, and small. */
  readonly uploads?: readonly string[];
}
