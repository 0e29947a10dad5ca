import { setTimeout as delay } from 'node:timers/promises';
import type { Journal } from '../checker/journal.js';
import type { Lane, PreparedCommand } from './lane.js';

const BETWEEN_SHOTS_MS = 15;

/** Commands for one person each, made ready before something breaks and sent, once each, while it breaks. */
export class Volley {
  private constructor(
    private readonly journal: Journal,
    private readonly shots: readonly PreparedCommand[],
  ) {}

  static async prepare(journal: Journal, lanes: readonly Lane[]): Promise<Volley> {
    const shots = lanes.map(async (lane) => {
      const shot = await lane.next();
      if (!shot) throw new Error('A command could not be prepared although nothing is broken');
      return shot;
    });
    return new Volley(journal, await Promise.all(shots));
  }

  /** How many were acknowledged so far. */
  get acknowledged(): number {
    return this.shots.reduce((sum, { command }) => sum + this.journal.acknowledgedFor(command.aboutId), 0);
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

  private async shoot({ command, send }: PreparedCommand): Promise<void> {
    this.journal.open(command);
    const answer = await send();
    if (answer.kind === 'done') this.journal.acknowledge(command);
    if (answer.kind === 'refused') this.journal.refuse(command);
    if (answer.kind === 'wrong') this.journal.surprise(command, answer.why);
  }
}
