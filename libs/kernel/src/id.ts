import { randomUUID } from 'node:crypto';

/** A new random identifier (UUID version 4): it carries neither time nor order, so it can be shown to anyone. */
export function newId(): string {
  return randomUUID();
}
