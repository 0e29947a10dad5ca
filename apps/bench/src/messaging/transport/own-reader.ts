import { personLeftV1, type PersonLeftV1 } from '@accord/contracts';
import { toScope } from '@accord/kernel';
import { KafkaBatchServer, OnEvent, type EventDelivery, type MessagingSettings } from '@accord/messaging';
import type { Partnership } from '@accord/partnership';
import { messagingDatabase, openScopeDatabases, QuietLog, testKafkaConnection } from '@accord/testing';
import { Controller, Inject, Module, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload } from '@nestjs/microservices';
import { MessageCount } from './message-count.js';
import type { ReadPlan, ReadResult } from './read-plan.js';
import { RememberedWork } from './remembered-work.js';

@Controller()
class OwnController {
  constructor(@Inject(MessageCount) private readonly count: MessageCount) {}

  @OnEvent(personLeftV1)
  onLeft(@Payload() _delivery: EventDelivery<PersonLeftV1>): void {
    this.count.add(1);
  }
}

@Module({})
class OwnModule {
  static with(count: MessageCount): DynamicModule {
    const providers = [{ provide: MessageCount, useValue: count }];
    return { module: OwnModule, controllers: [OwnController], providers };
  }
}

/**
 * Accord's strategy under Nest as it is: envelopes and payloads checked, the gate asked, progress committed to PostgreSQL,
 * or, `bare`, only remembered.
 */
export async function readByOwn(plan: ReadPlan): Promise<ReadResult> {
  const scope = toScope(plan.scope);
  const databases =
    plan.reader === 'own' ? await openScopeDatabases(messagingDatabase('notifications'), [scope]) : undefined;
  const settings: MessagingSettings = {
    service: 'notifications',
    partnership: { scopes: [{ id: scope, kind: 'authority' }] } as unknown as Partnership,
    connections: new Map([[scope, testKafkaConnection()]]),
  };
  const count = new MessageCount(plan);
  const strategy = new KafkaBatchServer(settings, databases?.work ?? new RememberedWork(), new QuietLog());
  const app = await NestFactory.createMicroservice(OwnModule.with(count), { strategy, logger: false });
  await app.listen();
  const result = await count.result;
  await app.close();
  await databases?.close();
  return result;
}
