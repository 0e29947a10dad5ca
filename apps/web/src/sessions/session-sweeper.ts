import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Clock } from '@accord/kernel';
import { CLOCK } from '@accord/service';
import { SessionStore } from './session-store.js';

const EVERY_MS = 10 * 60_000;

/** Clears away sessions that ran out, so that the table holds the people who are signed in. */
@Injectable()
export class SessionSweeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SessionSweeper.name);
  private timer?: NodeJS.Timeout;

  constructor(
    private readonly sessions: SessionStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async sweep(): Promise<void> {
    try {
      await this.sessions.sweep(this.clock.now());
    } catch {
      this.logger.warn('Ended sessions could not be cleared; trying again later');
    }
  }
}
