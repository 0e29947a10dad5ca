import { randomUUID } from 'node:crypto';
import { Controller, Inject, Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, Transport, type MicroserviceOptions } from '@nestjs/microservices';
import { plainKafkaConfig } from '../world/plain-kafka.config.js';
import { MessageCount } from './message-count.js';
import type { ReadPlan, ReadResult } from './read-plan.js';

function controllerOf(topic: string): Type {
  @Controller()
  class NestController {
    constructor(@Inject(MessageCount) private readonly count: MessageCount) {}

    @EventPattern(topic)
    onEvent(@Payload() _event: object): void {
      this.count.add(1);
    }
  }
  return NestController;
}

@Module({})
class NestModule {
  static with(topic: string, count: MessageCount): DynamicModule {
    const providers = [{ provide: MessageCount, useValue: count }];
    return { module: NestModule, controllers: [controllerOf(topic)], providers };
  }
}

/** Nest's own Kafka transport, with a handler that does as little. */
export async function readByNest(plan: ReadPlan): Promise<ReadResult> {
  const count = new MessageCount(plan);
  const app = await NestFactory.createMicroservice<MicroserviceOptions>(NestModule.with(plan.topic, count), {
    transport: Transport.KAFKA,
    logger: false,
    options: {
      client: plainKafkaConfig(),
      consumer: { groupId: randomUUID(), maxWaitTimeInMs: 200, maxBytesPerPartition: 1024 * 1024 },
      subscribe: { fromBeginning: true },
    },
  });
  await app.listen();
  const result = await count.result;
  await app.close();
  return result;
}
