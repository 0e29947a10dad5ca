import type { DiscoveryService } from '@nestjs/core';
import { MetadataScanner } from '@nestjs/core';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';
import { schemaOf } from './schema-of.js';

const DESCRIBED = 'swagger/apiModelProperties';

type AnyClass = new (...parameters: never[]) => object;

/** Describes each request class by its validators, so that what is documented is what is checked. */
export function describeRequestClasses(discovery: DiscoveryService): void {
  const scanner = new MetadataScanner();
  for (const { instance } of discovery.getControllers()) {
    const prototype = Object.getPrototypeOf(instance ?? {}) as object;
    for (const method of scanner.getAllMethodNames(prototype)) {
      const types = (Reflect.getMetadata('design:paramtypes', prototype, method) ?? []) as unknown[];
      types.filter(isClass).forEach(describeClass);
    }
  }
}

function isClass(type: unknown): type is AnyClass {
  return typeof type === 'function';
}

function describeClass(type: AnyClass): void {
  const prototype = type.prototype as object;
  const rules = getMetadataStorage().getTargetValidationMetadatas(type, '', true, false);
  for (const property of new Set(rules.map((rule) => rule.propertyName))) {
    if (Reflect.hasMetadata(DESCRIBED, prototype, property)) continue;
    const schema = schemaOf(rules.filter((rule) => rule.propertyName === property));
    ApiProperty({ ...schema, ...standardOf(type, property) } as ApiPropertyOptions)(prototype, property);
  }
}

/** A field that has a value from the start may be left out. */
function standardOf(type: AnyClass, property: string): { required?: false; default?: unknown } {
  const standard = (new type() as Record<string, unknown>)[property];
  return standard === undefined ? {} : { required: false, default: standard };
}
