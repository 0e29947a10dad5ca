import { Injectable, NotFoundException } from '@nestjs/common';
import { toScope } from '@accord/kernel';
import { scopesOf } from '@accord/partnership';
import { WebSettings } from '../../server/web-settings.js';
import type { ParkedClient } from '../../services/parked/parked-client.js';
import { Services } from '../../services/services.js';
import type { Visit } from '../../visit/visit.js';

/** The services that may park messages in a visit's scope: not every service works for every kind of scope. */
@Injectable()
export class ParkedServices {
  constructor(
    private readonly services: Services,
    private readonly settings: WebSettings,
  ) {}

  of(visit: Visit): ReadonlyMap<string, ParkedClient> {
    const scope = toScope(visit.scope.id);
    return new Map(
      [...this.services.parked].filter(([service]) => scopesOf(this.settings.partnership, service).includes(scope)),
    );
  }

  /** The service that an address names; a page that is not there for anything else. */
  named(visit: Visit, service: string): ParkedClient {
    const client = this.of(visit).get(service);
    if (!client) throw new NotFoundException();
    return client;
  }
}
