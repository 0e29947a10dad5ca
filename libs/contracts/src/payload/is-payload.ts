import { isObject, ValidateBy } from 'class-validator';

/** A field that holds the payload of another event, whose own schema says what that is. */
export function IsPayload(): PropertyDecorator {
  return ValidateBy({
    name: 'isPayload',
    validator: { validate: isObject, defaultMessage: () => '$property must be the payload of an event' },
  });
}
