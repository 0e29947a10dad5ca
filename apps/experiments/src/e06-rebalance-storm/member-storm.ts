import type { Randomness } from '@accord/testing';
import type { Child } from '../world/child.js';
import type { Crew } from '../world/crew.js';

/** After so many milliseconds the group goes on without a member that it does not hear of. */
export const SESSION = 5000;
const PAUSE = 2000;
const MOST = 2;
const KILLED = 0.2;
const SLICE = 20;

/**
 * Members of a consumer's group that come and go, so that the group hardly finds the time to share out its partitions. It
 * ends by itself: a group that is never left in peace never reads.
 */
export class MemberStorm {
  added = 0;
  removed = 0;
  private readonly members: Child[] = [];

  constructor(
    private readonly crew: Crew,
    private readonly random: Randomness,
  ) {}

  /** Adds or removes a member every two seconds, so many times, and then lets the group come to rest with one at least. */
  async blow(changes: number): Promise<void> {
    for (let count = 0; count < changes; count += 1) {
      this.change();
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
    const [first = this.add()] = this.members;
    await first.ready();
  }

  private change(): void {
    const isMore = this.members.length === 0 || (this.members.length < MOST && this.random.chance(0.5));
    if (isMore) this.add();
    else this.remove();
  }

  private add(): Child {
    const member = this.crew.forkConsumer({ tuning: { slice: SLICE }, sessionTimeout: SESSION });
    this.members.push(member);
    this.added += 1;
    return member;
  }

  /** Some die, and the group waits for them until their session is over; the others say good-bye. */
  private remove(): void {
    const [member] = this.members.splice(this.random.below(this.members.length), 1);
    member?.signal(this.random.chance(KILLED) ? 'SIGKILL' : 'SIGTERM');
    this.removed += 1;
  }
}
