import { personLeftV1, type PersonLeftV1 } from '@accord/contracts';
import type { Scope } from '@accord/kernel';
import { OnEvent, type EventDelivery } from '@accord/messaging';
import { Controller, Inject, Module, type DynamicModule } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import type { Arrivals } from './arrivals.js';
import { EffectSink } from './effect-sink.js';

/** The arrivals of each scope. */
export type ArrivalsByScope = ReadonlyMap<Scope, Arrivals>;

const ARRIVALS = Symbol('arrivals');

/** Does with an event what a projection does, and notes when that was committed. */
@Controller()
export class HearingController {
  private readonly sink = new EffectSink();

  constructor(@Inject(ARRIVALS) private readonly arrivals: ArrivalsByScope) {}

  @OnEvent(personLeftV1)
  onLeft(@Payload() { tx, aggregateId, sequence }: EventDelivery<PersonLeftV1>): void {
    tx.atCommit(this.sink, { aggregateId, sequence });
    tx.afterCommit(() => this.arrivals.get(tx.scope)?.arrived(aggregateId, performance.now()));
  }
}

/** A service that hears of people who leave. */
@Module({})
export class HearingModule {
  static with(arrivals: ArrivalsByScope): DynamicModule {
    return {
      module: HearingModule,
      controllers: [HearingController],
      providers: [{ provide: ARRIVALS, useValue: arrivals }],
    };
  }
}
