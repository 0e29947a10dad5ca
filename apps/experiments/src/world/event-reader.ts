import { KafkaBatchServer, type MessagingSettings } from '@accord/messaging';
import type { UnitOfWork } from '@accord/persistence';
import { QuietLog } from '@accord/testing';
import type { INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { effectModule, type Effect } from './effect-controller.js';

/** The consumer of a service, as the service itself runs it, with one handler. */
export class EventReader {
  private constructor(
    readonly server: KafkaBatchServer,
    readonly log: QuietLog,
    private readonly app: INestMicroservice,
  ) {}

  static async start(settings: MessagingSettings, work: UnitOfWork, effect: Effect): Promise<EventReader> {
    const log = new QuietLog();
    const server = new KafkaBatchServer(settings, work, log);
    const app = await NestFactory.createMicroservice(effectModule(effect), { strategy: server, logger: false });
    await app.listen();
    return new EventReader(server, log, app);
  }

  /** Whether it has joined its groups. */
  get isReading(): boolean {
    const scopes = this.server.health();
    return scopes.length > 0 && scopes.every(({ joined }) => joined);
  }

  async stop(): Promise<void> {
    await this.app.close();
  }
}
