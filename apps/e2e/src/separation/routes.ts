import type { RunningStack } from '@accord/testing';
import { clientOf, type DemoService } from './cast.js';

/** A route as a service describes it. */
export interface Route {
  readonly service: DemoService;
  readonly method: string;
  /** E.g. `/people/{id}/grants`. */
  readonly template: string;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const PUBLIC = /^\/(health\/|openapi\.json$)/;

/** Every route of a service for which one must be signed in, from its own description. */
export async function protectedRoutes(stack: RunningStack, service: DemoService): Promise<Route[]> {
  const { body } = await clientOf(stack, service).get<Document>('/openapi.json');
  return Object.entries(body.paths)
    .filter(([template]) => !PUBLIC.test(template))
    .flatMap(([template, methods]) =>
      Object.keys(methods).map((method) => ({ service, method: method.toUpperCase(), template })),
    );
}

/** A route's address with these ids in their places. */
export function addressOf(template: string, ids: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_place, name: string) => ids[name] ?? '00000000-0000-4000-8000-000000000000');
}
