import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@accord/testing';
import type { Journal } from '../checker/journal.js';
import type { Door } from './door.js';

const BETWEEN_COMMANDS_MS = 200;
const BETWEEN_TRIES_MS = 200;
/** Every so many commands are sent again after they were acknowledged, as by somebody who was not sure. */
const REPEAT_EACH = 4;

/** One person who is given role after role, and by which way. */
export interface Lane {
  readonly scope: string;
  readonly personId: string;
  readonly door: Door;
}

/**
 * Gives roles to several people at the same time, to each one after the other, each command sent again until it is
 * acknowledged, and writes the journal.
 */
export class Traffic {
  private running: Promise<void>[] = [];
  private isOver = false;

  constructor(
    private readonly journal: Journal,
    readonly lanes: readonly Lane[],
  ) {}

  start(): void {
    this.isOver = false;
    this.running = this.lanes.map((lane) => this.drive(lane));
  }

  /** Resolves when no command is under way any more. */
  async stop(): Promise<void> {
    this.isOver = true;
    await Promise.all(this.running);
  }

  /** Resolves when so many more commands were acknowledged in every lane. */
  async more(count: number): Promise<void> {
    const done = () => this.lanes.map(({ personId }) => this.journal.acknowledgedFor(personId));
    const before = done();
    await eventually(done, (now) => now.every((number, lane) => number >= (before[lane] ?? 0) + count), 60_000);
  }

  private async drive(lane: Lane): Promise<void> {
    for (let number = 1; !this.isOver; number += 1) {
      await this.carryOut(lane, number % REPEAT_EACH === 0);
      await delay(BETWEEN_COMMANDS_MS);
    }
  }

  private async carryOut({ scope, personId, door }: Lane, repeat: boolean): Promise<void> {
    const command = { mark: randomUUID(), scope, personId };
    let send = await door.prepare(command);
    while (!send && !this.isOver) {
      await delay(BETWEEN_TRIES_MS);
      send = await door.prepare(command);
    }
    if (!send) return;
    this.journal.open(command);
    let answer = await send();
    while (answer.kind === 'unclear' || answer.kind === 'refused') {
      await delay(BETWEEN_TRIES_MS);
      answer = await send();
    }
    if (answer.kind === 'wrong') this.journal.surprise(command, answer.why);
    if (answer.kind !== 'done') return;
    this.journal.acknowledge(command);
    const again = repeat ? await send() : answer;
    if (again.kind === 'wrong' || (again.kind === 'done' && again.of !== answer.of))
      this.journal.surprise(command, `sent again: ${JSON.stringify(again)}`);
  }
}
