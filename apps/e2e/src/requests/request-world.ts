import { RunningStack } from '@accord/testing';
import { Cast } from './cast.js';
import { EXAMPLES } from './examples.js';
import type { Example } from './examples/example.js';
import { Objects } from './objects.js';
import type { Operation } from './operation.js';
import { PreparedRequest } from './prepared-request.js';

/** The running stack with its people and with objects to act upon. */
export class RequestWorld {
  private constructor(
    readonly stack: RunningStack,
    readonly cast: Cast,
    readonly objects: Objects,
  ) {}

  static async begin(): Promise<RequestWorld> {
    const stack = RunningStack.fromEnvironment();
    const cast = new Cast(stack);
    return new RequestWorld(stack, cast, await Objects.make(stack, cast));
  }

  /** The right request for an operation. */
  prepare(operation: Operation): Promise<PreparedRequest> {
    return PreparedRequest.of(operation, this.example(operation), this);
  }

  example({ name }: Operation): Example {
    const example = EXAMPLES[name];
    if (!example) throw new Error(`There is no example of ${name}`);
    return example;
  }

  end(): Promise<void> {
    return this.objects.clear();
  }
}
