import { createHash } from 'node:crypto';

/** The password of a login on the tests' server: the same in every worker, so that workers do not lock each other out. */
export function testPassword(login: string): string {
  return createHash('sha256').update(`accord tests ${login}`).digest('hex');
}
