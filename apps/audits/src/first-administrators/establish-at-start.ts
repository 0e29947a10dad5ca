import { Inject, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { ScopeDatabases } from '@accord/persistence';
import { CLOCK } from '@accord/service';
import { FirstAdministrators } from './first-administrators.js';

/** Sees to the first administrators of every scope that this process serves, before it answers a request. */
@Injectable()
export class EstablishAtStart implements OnApplicationBootstrap {
  private readonly logger = new Logger(EstablishAtStart.name);

  constructor(
    private readonly databases: ScopeDatabases,
    private readonly administrators: FirstAdministrators,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    for (const scope of this.databases.scopes) {
      const count = await this.administrators.establish(scope, this.clock.now());
      if (count > 0) this.logger.log({ scope, count }, 'first administrators established');
    }
  }
}
