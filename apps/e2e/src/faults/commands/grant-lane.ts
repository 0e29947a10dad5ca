import { randomUUID } from 'node:crypto';
import type { Door } from './door.js';
import type { Lane, PreparedCommand } from './lane.js';

/** One person who is given role after role, and by which way. */
export class GrantLane implements Lane {
  constructor(
    private readonly door: Door,
    private readonly newcomer: { readonly id: string; readonly scope: string },
  ) {}

  async next(): Promise<PreparedCommand | undefined> {
    const { id: aboutId, scope } = this.newcomer;
    const command = { mark: randomUUID(), kind: 'grant-role', scope, aboutId };
    const send = await this.door.prepare(command);
    return send && { command, send };
  }
}
