import 'reflect-metadata';
import { Type } from 'class-transformer';
import { IsArray, IsObject, ValidateNested } from 'class-validator';

/** A field that is a list of objects of a class. `ValidateNested` alone accepts lists within the list. */
export function ListOf(type: () => new () => object): PropertyDecorator {
  const rules = [IsArray(), IsObject({ each: true }), ValidateNested({ each: true }), Type(type)];
  return (target, property) => rules.forEach((rule) => rule(target, property as string));
}
