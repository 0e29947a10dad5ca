/** A validator as class-validator remembers it. */
export interface Rule {
  readonly type: string;
  readonly name?: string;
  readonly constraints?: readonly unknown[];
  readonly each?: boolean;
}

type Schema = Readonly<Record<string, unknown>>;

type Translation = (constraints: readonly unknown[]) => Schema;

const TRANSLATIONS: Readonly<Record<string, Translation>> = {
  isString: () => ({ type: 'string' }),
  isBoolean: () => ({ type: 'boolean' }),
  isInt: () => ({ type: 'integer' }),
  isNumber: () => ({ type: 'number' }),
  isUuid: () => ({ type: 'string', format: 'uuid' }),
  isEmail: () => ({ type: 'string', format: 'email' }),
  isIso8601: () => ({ type: 'string', format: 'date-time' }),
  isIn: ([values]) => ({ type: 'string', enum: values }),
  isLength: ([least, most]) => ({ type: 'string', minLength: least, maxLength: most }),
  minLength: ([least]) => ({ type: 'string', minLength: least }),
  maxLength: ([most]) => ({ type: 'string', maxLength: most }),
  isNotEmpty: () => ({ minLength: 1 }),
  matches: ([pattern]) => ({ type: 'string', pattern: (pattern as RegExp).source }),
  min: ([least]) => ({ minimum: least }),
  max: ([most]) => ({ maximum: most }),
};

/** The JSON schema that a property's validators stand for. */
export function schemaOf(rules: readonly Rule[]): Schema {
  const isOptional = rules.some((rule) => rule.type === 'conditionalValidation');
  const isArray = rules.some((rule) => rule.each === true || rule.name === 'isArray');
  const parts = rules.map((rule) => TRANSLATIONS[rule.name ?? '']?.(rule.constraints ?? []) ?? {});
  return { required: !isOptional, ...(isArray && { isArray }), ...Object.assign({}, ...parts) } as Schema;
}
