import 'reflect-metadata';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumberString,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsInstant } from '../../payload/is-instant.js';
import { ListOf } from '../../payload/list-of.js';
import { Nested } from '../../payload/nested.js';
import { UniqueBy } from '../../payload/unique-by.js';
import { schemaOfClass } from './schema-of-class.js';

class Part {
  @IsInt() @Min(1) @Max(9) count!: number;
}

class Whole {
  @IsString() @MaxLength(5) name!: string;
  @IsOptional() @IsIn(['up', 'down']) way?: string;
  @IsArray() @ArrayUnique() @IsString({ each: true }) words!: string[];
  @ListOf(() => Part) @UniqueBy<Part>('count') parts!: Part[];
  @IsOptional() @Nested(() => Part) part?: Part;
  @IsInstant() at!: string;
}

class Unknown {
  @IsNumberString() digits!: string;
}
class Option {
  @IsUUID('4') id!: string;
}
class Flags {
  @Matches(/^a$/i) letter!: string;
}
class TwoPatterns {
  @Matches(/a/) @Matches(/b/) letters!: string;
}
class Conditional {
  @ValidateIf(() => false) @IsString() name!: string;
}
class Untyped {
  @IsArray() @IsString({ each: true }) @ValidateNested({ each: true }) parts!: object[];
}
class MayBeMissing {
  @ValidateNested() @Type(() => Part) part!: Part;
}
class MayBeListOfLists {
  @IsArray() @ValidateNested({ each: true }) @Type(() => Part) parts!: Part[];
}
class AnythingInIt {
  @IsArray() things!: unknown[];
}
class AnyObject {
  @IsObject() thing!: object;
}
class MayBeNoList {
  @IsString({ each: true }) words!: string[];
}
class AnyIso8601 {
  @IsISO8601({ strict: true }) at!: string;
}

describe(schemaOfClass.name, () => {
  it('says what the validators check', () => {
    const part = {
      properties: { count: { type: 'integer', minimum: 1, maximum: 9 } },
      required: ['count'],
      additionalProperties: false,
    };
    expect(schemaOfClass(Whole)).toEqual({
      type: 'object',
      properties: {
        name: { type: 'string', maxLength: 5 },
        way: { enum: ['up', 'down', null] },
        words: { type: 'array', uniqueItems: true, items: { type: 'string' } },
        parts: { type: 'array', description: 'No two have the same count.', items: { type: 'object', ...part } },
        part: { type: ['object', 'null'], ...part },
        at: { type: 'string', format: 'date-time', pattern: expect.stringContaining('Z$') },
      },
      required: ['at', 'name', 'parts', 'words'],
      additionalProperties: false,
    });
  });

  it.each([
    [Unknown, 'isNumberString has no translation'],
    [Option, 'its options have no translation'],
    [Flags, 'a pattern with flags has no translation'],
    [TwoPatterns, 'two rules for pattern'],
    [Conditional, 'a condition has no translation'],
    [Untyped, 'no @Type says what it holds'],
    [MayBeMissing, 'its absence would be accepted'],
    [MayBeListOfLists, 'items need isObject'],
    [AnythingInIt, 'need each other'],
    [AnyObject, 'an object needs a class'],
    [MayBeNoList, 'need each other'],
    [AnyIso8601, 'isIso8601 has no translation'],
  ])('refuses %p', (type, why) => {
    expect(() => schemaOfClass(type as new () => object)).toThrow(`${(type as { name: string }).name}.`);
    expect(() => schemaOfClass(type as new () => object)).toThrow(why);
  });
});
