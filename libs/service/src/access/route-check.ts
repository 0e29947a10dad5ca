import type { Type } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS } from './access.js';

const OPERATION = 'swagger/apiOperation';

/** Routes that do not say who may use them or what they do: the service does not start with one. */
export class UndeclaredRoutesError extends Error {
  constructor(readonly routes: readonly string[]) {
    super(`These routes are not declared:\n  - ${routes.join('\n  - ')}`);
    this.name = 'UndeclaredRoutesError';
  }
}

/** Throws `UndeclaredRoutesError` unless every route has `@Allow`, `@AnyGrant`, `@AnyIdentity` or `@Public`, and a summary. */
export function checkRoutes(discovery: DiscoveryService): void {
  const scanner = new MetadataScanner();
  const problems = discovery.getControllers().flatMap(({ metatype, instance }) => {
    const prototype = Object.getPrototypeOf(instance ?? {}) as object;
    return scanner.getAllMethodNames(prototype).flatMap((name) => problemsOf(metatype as Type, prototype, name));
  });
  if (problems.length > 0) throw new UndeclaredRoutesError(problems);
}

function problemsOf(controller: Type, prototype: object, name: string): string[] {
  const method = (prototype as Record<string, object>)[name] ?? {};
  if (!Reflect.hasMetadata(METHOD_METADATA, method)) return [];
  const summary = (Reflect.getMetadata(OPERATION, method) as { summary?: string } | undefined)?.summary;
  const place = `${controller.name}.${name}`;
  return [
    ...(Reflect.hasMetadata(ACCESS, method)
      ? []
      : [`${place} does not say who may use it: add @Allow, @AnyGrant, @AnyIdentity or @Public`]),
    ...(summary ? [] : [`${place} is not documented: add @ApiOperation({ summary })`]),
  ];
}
