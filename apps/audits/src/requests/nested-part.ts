import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, IsObject, ValidateNested } from 'class-validator';

type PartClass = new () => object;

/** One part with fields of its own. What is missing, or a list in its place, is refused; nesting alone lets both through. */
export function Part(of: () => PartClass): PropertyDecorator {
  return applyDecorators(IsDefined({ message: '$property must be given' }), IsObject(), ValidateNested(), Type(of));
}

/** A list of such parts, without lists in it. */
export function Parts(of: () => PartClass, max: number): PropertyDecorator {
  const each = { each: true };
  return applyDecorators(IsArray(), ArrayMaxSize(max), IsObject(each), ValidateNested(each), Type(of));
}
