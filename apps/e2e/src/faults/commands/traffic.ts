import { setTimeout as delay } from 'node:timers/promises';
import { eventually } from '@accord/testing';
import type { Journal } from '../checker/journal.js';
import type { Answer } from './door.js';
import type { Lane, PreparedCommand } from './lane.js';

const BETWEEN_TRIES_MS = 200;
/** Every so many commands are sent again after they were acknowledged, as by somebody who was not sure. */
const REPEAT_EACH = 4;

/** How commands are given. */
export interface TrafficManners {
  readonly pauseMs: number;
  /** Asked when a command was not acknowledged: whether it is sent again, or given up to look what became of it. */
  readonly insists: () => boolean;
}

const BY_AND_BY: TrafficManners = { pauseMs: 200, insists: () => true };

/**
 * Gives commands in several lanes at the same time, in each one after the other, each command sent again until it is
 * acknowledged or given up, and writes the journal.
 */
export class Traffic {
  private running: Promise<void>[] = [];
  private isOver = false;
  private readonly acknowledged = new Map<Lane, number>();

  constructor(
    private readonly journal: Journal,
    readonly lanes: readonly Lane[],
    private readonly manners: TrafficManners = BY_AND_BY,
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

  /** Resolves when so many more commands were acknowledged in every lane, or in each of some. */
  async more(count: number, lanes: readonly Lane[] = this.lanes): Promise<void> {
    const done = () => lanes.map((lane) => this.acknowledged.get(lane) ?? 0);
    const before = done();
    await eventually(done, (now) => now.every((number, lane) => number >= (before[lane] ?? 0) + count), 60_000);
  }

  private async drive(lane: Lane): Promise<void> {
    let isInDoubt = false;
    for (let number = 1; !this.isOver; number += 1) {
      const prepared = await lane.next();
      if (prepared)
        isInDoubt = await this.carryOut(lane, prepared, { isRepeated: number % REPEAT_EACH === 0, isInDoubt });
      await delay(this.manners.pauseMs);
    }
  }

  /** Answers whether nobody knows if it was done. */
  private async carryOut(
    lane: Lane,
    { command, send }: PreparedCommand,
    { isRepeated, isInDoubt }: { readonly isRepeated: boolean; readonly isInDoubt: boolean },
  ): Promise<boolean> {
    this.journal.open(command);
    let answer = await send();
    let isFirst = true;
    while ((answer.kind === 'unclear' || answer.kind === 'refused') && this.manners.insists()) {
      isFirst = false;
      await delay(BETWEEN_TRIES_MS);
      answer = await send();
    }
    if (answer.kind === 'done') {
      this.journal.acknowledge(command);
      this.acknowledged.set(lane, (this.acknowledged.get(lane) ?? 0) + 1);
      if (isRepeated) this.compare(answer, await send(), command);
      return false;
    }
    // What was given up before may have been done after all, and then this one comes too late.
    if (answer.kind === 'wrong' || (answer.kind === 'outdated' && !isInDoubt && isFirst))
      this.journal.surprise(command, answer.why);
    if (isFirst && answer.kind !== 'unclear') this.journal.refuse(command);
    return answer.kind === 'unclear' || !isFirst;
  }

  private compare(answer: Answer, again: Answer, command: PreparedCommand['command']): void {
    const isSame = again.kind === 'done' && answer.kind === 'done' && again.of === answer.of;
    if (again.kind === 'wrong' || again.kind === 'outdated' || (again.kind === 'done' && !isSame))
      this.journal.surprise(command, `sent again: ${JSON.stringify(again)}`);
  }
}
