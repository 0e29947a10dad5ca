import { personLeftV1, roleEndedV1 } from '@accord/contracts';
import { Controller, Module, UseGuards, type CanActivate } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Payload, Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import { EMPTY, of, throwError } from 'rxjs';
import type { EventDelivery } from './event-delivery.js';
import { EventHandlers } from './event-handlers.js';
import { OnEvent, type HandlerExtras } from './on-event.js';

const log: string[] = [];
let guarded = 0;

class CountingGuard implements CanActivate {
  canActivate(): boolean {
    guarded += 1;
    return true;
  }
}

@Controller()
class SomeController {
  @UseGuards(CountingGuard)
  @OnEvent(personLeftV1)
  onLeft(@Payload() { sequence }: EventDelivery<object>): unknown {
    log.push(`left ${sequence}`);
    if (sequence === 13) throw new TypeError('a bug');
    if (sequence === 14) return throwError(() => new RangeError('in a stream'));
    if (sequence === 15) return new Promise((resolve) => setImmediate(() => resolve(log.push('later'))));
    return sequence % 2 === 0 ? EMPTY : of(1, 2);
  }

  @OnEvent(roleEndedV1)
  onEnded(@Payload() { sequence }: EventDelivery<object>): void {
    log.push(`ended ${sequence}`);
  }
}

@Module({ controllers: [SomeController] })
class SomeModule {}

/** Takes handlers as the transport does. */
class HandlersOnly extends Server implements CustomTransportStrategy {
  readonly handlers = new EventHandlers();
  override addHandler(pattern: unknown, callback: MessageHandler, _isEvent?: boolean, extras?: HandlerExtras): void {
    this.handlers.add(String(pattern), callback, extras?.takesRuns === true);
  }
  listen(callback: () => void): void {
    callback();
  }
  close(): void {}
  override on(): void {}
  override unwrap<T>(): T {
    return this.handlers as T;
  }
}

describe(EventHandlers.name, () => {
  const strategy = new HandlersOnly();
  const sut = strategy.handlers;

  beforeAll(async () => {
    const app = await NestFactory.createMicroservice(SomeModule, { strategy, logger: false });
    await app.listen();
  });
  beforeEach(() => {
    log.length = 0;
    guarded = 0;
  });

  const delivery = (type: string, sequence: number) => ({ type, sequence }) as unknown as EventDelivery<object>;
  const left = (...sequences: number[]) => sequences.map((one) => delivery('person-left.v1', one));
  const ended = (...sequences: number[]) => sequences.map((one) => delivery('role-ended.v1', one));
  const places: number[] = [];
  const handle = (deliveries: readonly EventDelivery<object>[]): Promise<void> => {
    places.length = 0;
    return sut.handleAll(deliveries, (place) => places.push(place));
  };

  it('keeps the order of events of several kinds, and says of each that it begins', async () => {
    await handle([...left(1, 2), ...ended(3), ...left(4)]);
    expect(log).toEqual(['left 1', 'left 2', 'ended 3', 'left 4']);
    expect(places).toEqual([0, 1, 2, 3]);
  });

  it('passes through guards once for a run of events of one kind, and has them however decorators are arranged', async () => {
    await handle([...left(1, 2, 3), ...ended(4), ...left(5)]);
    expect(guarded).toBe(2);
  });

  it('waits for a promise before it goes on, and takes a stream without a value for done', async () => {
    await handle(left(15, 2, 3));
    expect(log).toEqual(['left 15', 'later', 'left 2', 'left 3']);
  });

  it.each([
    [13, TypeError],
    [14, RangeError],
  ])('rejects with the error of the handler itself (%s), and nothing after it is handled', async (sequence, error) => {
    await expect(handle([...left(1), ...ended(2), ...left(sequence, 3)])).rejects.toThrow(error);
    expect(places.at(-1)).toBe(2);
    expect(log.at(-1)).toBe(`left ${sequence}`);
  });

  it('calls several handlers of an event one after the other, event by event', async () => {
    const several = new EventHandlers();
    const note = (name: string) => (data: EventDelivery<object>) =>
      Promise.resolve(void log.push(`${name} ${data.sequence}`));
    several.add('person-left.v1', note('first'));
    several.add('person-left.v1', note('second'));
    await several.handleAll(left(1, 2), () => undefined);
    expect(log).toEqual(['first 1', 'second 1', 'first 2', 'second 2']);
  });
});
