import 'reflect-metadata';
import type { EventDefinition } from '@accord/contracts';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { quickPayloadOf, type QuickPayload } from './quick-payload.js';

/** A payload read by its class, and what is wrong with it: places and rules, never a value. */
export interface CheckedPayload<P extends object> {
  readonly payload: P;
  readonly problems: readonly string[];
}

const NONE: readonly string[] = [];
const quick = new WeakMap<EventDefinition, QuickPayload<object> | undefined>();

/**
 * Checks a payload against its event's class. Who writes is held to exactly the declared fields (`strict`); who reads
 * drops fields it does not know, because a newer minor version may have added optional ones.
 */
export function checkPayload<P extends object>(
  event: EventDefinition<P>,
  data: object,
  strict: boolean,
): CheckedPayload<P> {
  try {
    return validate(event, data, strict);
  } catch {
    // Some validators throw at half a surrogate pair instead of refusing it.
    return { payload: data as P, problems: ['payload:unreadable'] };
  }
}

function validate<P extends object>(event: EventDefinition<P>, data: object, strict: boolean): CheckedPayload<P> {
  const right = quickOf(event)?.(data, strict);
  if (right) return { payload: right, problems: NONE };
  const payload = plainToInstance(event.payload, data);
  const errors = validateSync(payload, { whitelist: true, forbidNonWhitelisted: strict, forbidUnknownValues: true });
  return { payload, problems: errors.flatMap((error) => describe(error, '')) };
}

function quickOf<P extends object>(event: EventDefinition<P>): QuickPayload<P> | undefined {
  if (!quick.has(event)) quick.set(event, quickPayloadOf(event));
  return quick.get(event) as QuickPayload<P> | undefined;
}

function describe(error: ValidationError, path: string): string[] {
  const place = `${path}${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((rule) => `${place}:${rule}`);
  return [...own, ...(error.children ?? []).flatMap((child) => describe(child, `${place}.`))];
}
