import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { KafkaBatchServer, Relays } from '@accord/messaging';
import { AccessGuard } from '../access/access.guard.js';
import { Refusals } from '../access/refusals.js';
import { UnaskedInputGuard } from '../access/unasked-input.guard.js';
import { IdempotencyJanitor } from '../commands/idempotency-janitor.js';
import { HealthController } from '../health/health.controller.js';
import { messagingCheck } from '../health/messaging-check.js';
import { READINESS_CHECKS } from '../health/readiness-check.js';
import { Readiness } from '../health/readiness.js';
import { ProblemFilter } from '../http/problem.filter.js';
import { StrictValidationPipe } from '../http/strict-validation.pipe.js';
import { OpenApiController } from '../openapi/openapi.controller.js';
import { OpenApiDocument } from '../openapi/openapi-document.js';
import { DecideParked } from '../parked-messages/decide-parked.js';
import { ParkedMessagesController } from '../parked-messages/parked-messages.controller.js';
import { ProjectedPeopleModule } from '../people/projected-people.module.js';
import { IssuerKeys, KEY_COOLDOWN_MS } from '../sign-in/issuer-keys.js';
import { TokenVerifier } from '../sign-in/token-verifier.js';
import { TrailController } from '../trail/trail.controller.js';
import { TrailReader } from '../trail/trail-reader.js';
import { ServiceCoreModule } from './service-core.module.js';
import type { ServiceParts } from './service-parts.js';

/** The root of a service: its own module, and around it what every service does the same. */
@Module({})
export class ServiceModule {
  static forService(parts: ServiceParts): DynamicModule {
    const { definition } = parts;
    return {
      module: ServiceModule,
      imports: [
        DiscoveryModule,
        ServiceCoreModule.forService(parts),
        ...(definition.people === 'projected' ? [ProjectedPeopleModule] : []),
        definition.module,
      ],
      controllers: [HealthController, OpenApiController, TrailController, ParkedMessagesController],
      providers: [
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_GUARD, useClass: UnaskedInputGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useClass: StrictValidationPipe },
        { provide: IssuerKeys, useFactory: () => new IssuerKeys(KEY_COOLDOWN_MS) },
        {
          provide: READINESS_CHECKS,
          inject: [Relays, KafkaBatchServer],
          useFactory: (relays: Relays, server: KafkaBatchServer) =>
            parts.messaging ? [messagingCheck(relays, server)] : [],
        },
        Readiness,
        Refusals,
        TokenVerifier,
        TrailReader,
        DecideParked,
        OpenApiDocument,
        IdempotencyJanitor,
      ],
    };
  }
}
