import { perSecond } from '../per-second.js';
import { fillOutbox } from '../relay/fill-outbox.js';
import { RelayGround } from '../relay/relay-ground.js';

const AT_ONCE = 10_000;

/** A service that speaks and whose outbox keeps many rows that are published. */
export class OutboxGround {
  private constructor(
    private readonly ground: RelayGround,
    private readonly last: number,
  ) {}

  static async open(rows: number): Promise<OutboxGround> {
    const ground = await RelayGround.open(0);
    await ground.fillTo(rows);
    return new OutboxGround(ground, await ground.lastPosition());
  }

  /** Rows published per second: the last ones, again and again. */
  relay(): Promise<number> {
    return perSecond(() => this.ground.relay(AT_ONCE, this.last - AT_ONCE));
  }

  /** Rows inserted per second; they are taken away again, so that there are as many as before. */
  async insert(): Promise<number> {
    const { admin, topics } = this.ground;
    const rate = await perSecond(async () => {
      await fillOutbox(admin, topics.people, AT_ONCE);
      return AT_ONCE;
    });
    await admin.query('DELETE FROM outbox WHERE pos > $1', [this.last]);
    await admin.query('VACUUM (INDEX_CLEANUP ON) outbox');
    return rate;
  }

  close(): Promise<void> {
    return this.ground.close();
  }
}
