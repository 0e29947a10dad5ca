import 'reflect-metadata';
import { EventRun } from './event-run.js';

/**
 * The same method, which besides a delivery also takes an `EventRun` and then handles each of its deliveries. It has the
 * method's name and what other decorators noted at it, which is how Nest finds its parameters, guards and interceptors.
 */
export function takingRuns<Method extends (delivery: never) => unknown>(method: Method): Method {
  const original = method as unknown as (this: unknown, delivery: unknown) => unknown;
  function handle(this: unknown, input: unknown, ...rest: unknown[]): unknown {
    if (!(input instanceof EventRun)) return Reflect.apply(original, this, [input, ...rest]);
    return input.each((delivery) => Reflect.apply(original, this, [delivery, ...rest]));
  }
  Object.defineProperty(handle, 'name', { value: method.name });
  for (const key of Reflect.getMetadataKeys(method) as unknown[]) {
    Reflect.defineMetadata(key, Reflect.getMetadata(key, method), handle);
  }
  return handle as unknown as Method;
}
