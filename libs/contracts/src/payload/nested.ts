import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';

/** A field that is one object of a class. `ValidateNested` alone accepts that it is missing, and an empty list in its place. */
export function Nested(type: () => new () => object): PropertyDecorator {
  const rules = [IsObject(), ValidateNested(), Type(type)];
  return (target, property) => rules.forEach((rule) => rule(target, property as string));
}
