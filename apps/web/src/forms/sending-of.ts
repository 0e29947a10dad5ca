import type { Sending } from '../services/audits/audits-client.js';
import type { SendableForm } from './sendable-form.js';

/** The idempotency key and version that a form carries. A form without a key is answered by the service, which asks for one. */
export function sendingOf(form: SendableForm): Sending {
  const version = Number(form.version);
  return {
    idempotencyKey: form.idempotencyKey ?? '',
    version: form.version && Number.isInteger(version) ? version : undefined,
  };
}
