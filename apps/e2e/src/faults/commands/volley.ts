import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { Journal, MarkedCommand } from '../checker/journal.js';
import type { Send } from './door.js';
import type { Lane } from './traffic.js';

const BETWEEN_SHOTS_MS = 15;

interface Shot {
  readonly command: MarkedCommand;
  readonly send: Send;
}

/** Commands for one person each, made ready before something breaks and sent, once each, while it breaks. */
export class Volley {
  private constructor(
    private readonly journal: Journal,
    private readonly shots: readonly Shot[],
  ) {}

  static async prepare(journal: Journal, lanes: readonly Lane[]): Promise<Volley> {
    const shots = lanes.map(async ({ door, personId, scope }) => {
      const command = { mark: randomUUID(), scope, personId };
      const send = await door.prepare(command);
      if (!send) throw new Error('A command could not be prepared although nothing is broken');
      return { command, send };
    });
    return new Volley(journal, await Promise.all(shots));
  }

  /** How many were acknowledged so far. */
  get acknowledged(): number {
    return this.shots.reduce((sum, { command }) => sum + this.journal.acknowledgedFor(command.personId), 0);
  }

  /** Sends one after the other without waiting for answers; resolves when all are answered, or not. */
  async fire(): Promise<void> {
    await Promise.all(
      this.shots.map(async (shot, number) => {
        await delay(number * BETWEEN_SHOTS_MS);
        await this.shoot(shot);
      }),
    );
  }

  private async shoot({ command, send }: Shot): Promise<void> {
    this.journal.open(command);
    const answer = await send();
    if (answer.kind === 'done') this.journal.acknowledge(command);
    if (answer.kind === 'refused') this.journal.refuse(command);
    if (answer.kind === 'wrong') this.journal.surprise(command, answer.why);
  }
}
