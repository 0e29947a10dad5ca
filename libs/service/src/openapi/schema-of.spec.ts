import { getMetadataStorage, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max } from 'class-validator';
import { schemaOf } from './schema-of.js';

class Example {
  @IsString() @Length(10, 500) reason!: string;
  @IsIn(['auditor', 'moderator']) role!: string;
  @IsOptional() @IsUUID() id?: string;
  @IsOptional() @IsInt() @Max(5) page?: number;
  @IsString({ each: true }) names!: string[];
  @Matches(/^\d+$/) digits!: string;
}

function schema(property: string): object {
  const rules = getMetadataStorage().getTargetValidationMetadatas(Example, '', true, false);
  return schemaOf(rules.filter((rule) => rule.propertyName === property));
}

describe('schemaOf', () => {
  it('says what the validators check', () => {
    expect(schema('reason')).toEqual({ required: true, type: 'string', minLength: 10, maxLength: 500 });
    expect(schema('role')).toEqual({ required: true, type: 'string', enum: ['auditor', 'moderator'] });
    expect(schema('id')).toEqual({ required: false, type: 'string', format: 'uuid' });
    expect(schema('page')).toEqual({ required: false, type: 'integer', maximum: 5 });
    expect(schema('names')).toEqual({ required: true, isArray: true, type: 'string' });
    expect(schema('digits')).toEqual({ required: true, type: 'string', pattern: '^\\d+$' });
  });
});
