import { personJoinedV1, type PersonJoinedV1 } from '@accord/contracts';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { Controller, Module } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';

/** What a reader does when an event arrives. */
export type Effect = (delivery: EventDelivery<PersonJoinedV1>) => Promise<void>;

const INSERT = `INSERT INTO experiment_effect (event_id, aggregate_id, sequence, said_in) VALUES ($1, $2, $3, $4)`;

/** Writes the effect of an event in the transaction that also moves gate and offset, as every handler must. */
export async function writeEffectOf({ tx, data, aggregateId, sequence, saidIn }: Parameters<Effect>[0]): Promise<void> {
  await tx.query(INSERT, [data.subject, aggregateId, sequence, saidIn]);
}

/** A Nest module with one handler, which does what is asked of it. */
export function effectModule(effect: Effect): new () => object {
  @Controller()
  class EffectController {
    @OnEvent(personJoinedV1)
    async onJoined(@Payload() delivery: EventDelivery<PersonJoinedV1>): Promise<void> {
      await effect(delivery);
    }
  }

  @Module({ controllers: [EffectController] })
  class EffectModule {}

  return EffectModule;
}
