import 'reflect-metadata';
import type { Projection } from './projection.js';

const PROJECTION = Symbol('Projection');

/**
 * Marks a controller whose every `@OnEvent` method does nothing but write these tables, from the event alone. When the
 * projection is rebuilt, or an aggregate is restated to whoever knows nothing of it, these methods are called and no
 * others. Controllers that share a name are one projection.
 */
export function Projects(projection: Projection): ClassDecorator {
  return (target) => Reflect.defineMetadata(PROJECTION, projection, target);
}

/** What a controller projects; undefined when its handlers do other things too, as writing a mail. */
export function projectionOf(controller: object): Projection | undefined {
  return Reflect.getMetadata(PROJECTION, controller) as Projection | undefined;
}
