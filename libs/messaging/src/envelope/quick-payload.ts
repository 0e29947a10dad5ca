import type { EventDefinition } from '@accord/contracts';
import { plainToInstance } from 'class-transformer';
import { getMetadataStorage } from 'class-validator';
import { isDeepStrictEqual } from 'node:util';

/** Answers the payload when it is right beyond doubt; nothing when class-validator itself has to look. */
export type QuickPayload<P extends object> = (data: object, strict: boolean) => P | undefined;

type Data = Readonly<Record<string, unknown>>;
type StoredMetadata = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];
/** Not every decorator notes groups, whatever the type says. */
type Metadata = Omit<StoredMetadata, 'groups'> & { readonly groups?: readonly string[] };

/** What class-validator does for one decorator of a field, without looking it up each time. */
interface Rule {
  readonly constraints: unknown[];
  readonly validate: (value: unknown, about: object) => unknown;
}

/** A declared field: when to check it at all, and how. */
interface Field {
  readonly name: string;
  readonly conditions: readonly ((object: unknown, value: unknown) => unknown)[];
  readonly rules: readonly Rule[];
}

/**
 * Reads payloads whose fields are plain values, by the very constraints that class-validator would call with the very same
 * arguments, but without its search through all metadata, which costs ten times as much as the checks themselves. It only
 * ever says yes: whatever it does not know (nested classes, groups, lists) or finds wrong goes to class-validator. There is
 * none for a class that class-transformer would read in another way.
 */
export function quickPayloadOf<P extends object>(event: EventDefinition<P>): QuickPayload<P> | undefined {
  const metadata: readonly Metadata[] = getMetadataStorage().getTargetValidationMetadatas(
    event.payload,
    '',
    false,
    false,
  );
  const names = [...new Set(metadata.map(({ propertyName }) => propertyName))];
  const fields = names.map((name) => fieldOf(metadata.filter(({ propertyName }) => propertyName === name)));
  if (fields.length === 0 || !fields.every((field) => field !== undefined)) return undefined;
  const read: QuickPayload<P> = (data, strict) => {
    if (strict && Object.keys(data).some((name) => !names.includes(name))) return undefined;
    const payload = new event.payload();
    const isRight = copy(data as Data, payload, names) && fields.every((field) => holds(field, payload as Data, event));
    return isRight ? payload : undefined;
  };
  return isDeepStrictEqual(read(event.example, true), plainToInstance(event.payload, event.example)) ? read : undefined;
}

function fieldOf(metadata: readonly Metadata[]): Field | undefined {
  const rules: Rule[] = [];
  const conditions: Field['conditions'][number][] = [];
  for (const one of metadata) {
    if ((one.groups ?? []).length > 0 || one.validateIf) return undefined;
    if (one.type === 'conditionalValidation') conditions.push(one.constraints[0] as Field['conditions'][number]);
    else if (one.type === 'customValidation') rules.push(...rulesOf(one));
    else return undefined;
  }
  return { name: metadata[0]?.propertyName ?? '', conditions, rules };
}

function rulesOf({ constraintCls, constraints }: Metadata): Rule[] {
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance }) => ({
      constraints: constraints as unknown[],
      validate: (value, about) => instance.validate(value, about as never),
    }));
}

/** Whether all that is declared is a plain value, which class-transformer hands on as it is. */
function copy(data: Data, payload: object, names: readonly string[]): boolean {
  for (const name of names) {
    const value = data[name];
    if (typeof value === 'object' && value !== null) return false;
    if (value !== undefined) (payload as Record<string, unknown>)[name] = value;
  }
  return true;
}

function holds({ name, conditions, rules }: Field, payload: Data, { payload: { name: targetName } }: Target): boolean {
  const value = payload[name];
  for (const condition of conditions) if (!condition(payload, value)) return true;
  for (const { validate, constraints } of rules) {
    const about = { targetName, property: name, object: payload, value, constraints };
    if (validate(value, about) !== true) return false;
  }
  return true;
}

type Target = Pick<EventDefinition, 'payload'>;
