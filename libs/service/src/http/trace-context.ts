import { randomUUID } from 'node:crypto';

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;
const REQUEST_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/** A caller's trace context when it is well-formed, else a new one that carries the request's id. */
export function traceparentOf(given: string | string[] | undefined, requestId: string): string {
  if (typeof given === 'string' && TRACEPARENT.test(given)) return given;
  return `00-${requestId.replaceAll('-', '')}-${newSpanId()}-00`;
}

/** Sixteen hexadecimal digits. Node keeps random bytes for UUIDs in stock, so this needs no system call. */
function newSpanId(): string {
  return randomUUID().replaceAll('-', '').slice(0, 16);
}

/** A caller's request id when it is a UUID; anything else could carry text into logs and the trail. */
export function requestIdOf(given: string | string[] | undefined): string | undefined {
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : undefined;
}
