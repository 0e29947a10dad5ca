import type { ProcessUser } from '../supervisor/process-description.js';

/** Whom PostgreSQL runs as: it refuses to run as root, so root starts it as nobody; anyone else starts it as themselves. */
export function serverUser(): ProcessUser | undefined {
  return process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;
}
