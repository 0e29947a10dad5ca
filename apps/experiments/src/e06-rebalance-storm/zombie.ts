import { eventually } from '@accord/testing';
import type { Child } from '../world/child.js';
import type { Crew } from '../world/crew.js';
import type { Guard } from '../world/guard.js';
import type { World } from '../world/world.js';
import { SESSION } from './member-storm.js';
import { readTo } from './read-to.js';

const SLICE = 20;
/** Longer than a group waits for a silent member, and than the database waits for a transaction that it left open. */
const PATIENCE = 60_000;

/** A member of a consumer's group that is frozen between two transactions, with a slice in its hands. */
export class Zombie {
  private constructor(
    private readonly child: Child,
    private readonly held: { readonly partition: string; readonly from: number; readonly to: number },
  ) {}

  /** Starts a member and freezes it before it applies its nth slice. */
  static async freeze(crew: Crew, nth: number, without: readonly Guard[]): Promise<Zombie> {
    const standstill = { point: 'slice', nth } as const;
    const child = crew.forkConsumer({ tuning: { slice: SLICE }, sessionTimeout: SESSION, standstill, without });
    await child.hears('at');
    child.signal('SIGSTOP');
    const held = child.heard('slice')[nth - 1];
    if (!held) throw new Error('A member says what it is handed before it stands still');
    return new Zombie(child, held);
  }

  /** The offsets that it holds. */
  get holding(): string {
    return `${this.held.from}–${this.held.to}`;
  }

  /**
   * Wakes it once others have applied what it holds. Resolves when it has got rid of that and gone on to something else,
   * with whether the partition stayed applied as far as it was.
   */
  async wakeAfter(world: World): Promise<boolean> {
    const { partition, to } = this.held;
    let furthest = await eventually(
      () => readTo(world, partition),
      (next) => next > to,
      PATIENCE,
    );
    let isKept = true;
    const before = this.child.heard('slice').length;
    this.child.signal('SIGCONT');
    this.child.goOn();
    await eventually(
      async () => {
        const next = await readTo(world, partition);
        isKept &&= next >= furthest;
        furthest = Math.max(furthest, next);
        return this.child.heard('slice').length;
      },
      (count) => count > before,
      PATIENCE,
    );
    this.child.signal('SIGTERM');
    return isKept;
  }
}
