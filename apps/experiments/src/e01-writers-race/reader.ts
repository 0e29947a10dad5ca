import type { EffectEntry } from '../checker/effect-entry.js';

/** A row as a reader sees it. */
export interface SeenRow {
  readonly pos: number;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly data: string;
}

/** Looks at the outbox once and answers with what is new to it. */
export type Look = () => Promise<readonly SeenRow[]>;

const ROUNDS_AFTERWARDS = 5;

/** Reads an outbox while it is written, and a little longer. What it saw stands for the effects that it would have caused. */
export class Reader {
  readonly effects: EffectEntry[] = [];

  constructor(
    readonly name: string,
    private readonly scope: string,
    private readonly look: Look,
  ) {}

  async readWhile(isWriting: () => boolean): Promise<void> {
    while (isWriting()) {
      await this.readOnce();
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    for (let round = 0; round < ROUNDS_AFTERWARDS;) round = (await this.readOnce()) > 0 ? 0 : round + 1;
  }

  private async readOnce(): Promise<number> {
    const rows = await this.look();
    for (const { aggregateId, sequence, data } of rows) {
      const { subject } = JSON.parse(data) as { subject: string };
      const place = this.effects.length + 1;
      this.effects.push({ place, scope: this.scope, aggregate: aggregateId, seq: sequence, id: subject });
    }
    return rows.length;
  }
}
