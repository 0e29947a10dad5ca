import type { Client, PoolClient } from 'pg';
import type { Flight } from '../wire/flight.js';

const lost = new WeakSet<object>();

/** Notes when a connection breaks, also while nobody is listening to it; else its error event would end the process. */
export function watchConnection(client: PoolClient): void {
  client.on('error', () => lost.add(client));
  client.on('end', () => lost.add(client));
}

/** A connection taken out of a pool for one transaction. */
export class LeasedConnection {
  constructor(
    readonly client: PoolClient,
    private readonly answerTimeout: number,
  ) {}

  get isLost(): boolean {
    return lost.has(this.client);
  }

  /** Sends a flight; hangs up when the server does not answer at all, as after a network that fell silent. */
  async send(flight: Flight): Promise<void> {
    const watchdog = setTimeout(() => this.hangUp(), this.answerTimeout);
    await flight.send(this.client);
    clearTimeout(watchdog);
  }

  /** Gives it back to the pool, or destroys it when it may not be used again. */
  release(isReusable: boolean): void {
    this.client.release(!isReusable);
  }

  private hangUp(): void {
    void (this.client as unknown as Client).end();
  }
}
