import { setTimeout as delay } from 'node:timers/promises';
import type { RunningStack } from '@accord/testing';

const BETWEEN_LOOKS_MS = 300;

interface Mail {
  readonly id: number;
  readonly to: readonly string[];
  readonly messageId: string;
}

/** Keeps the Message-IDs of the mails that the mail server takes; it lets go of old mails itself. */
export class MailWatch {
  private readonly byAddress = new Map<string, Set<string>>();
  private readonly running: Promise<void>;
  private lastId = 0;
  private isOver = false;

  constructor(private readonly stack: RunningStack) {
    this.running = this.watch();
  }

  /** The Message-IDs of all mails to these addresses, each once, sorted. */
  async stop(addresses: readonly string[]): Promise<string[]> {
    this.isOver = true;
    await this.running;
    await this.look();
    return addresses.flatMap((address) => [...(this.byAddress.get(address) ?? [])]).sort();
  }

  private async watch(): Promise<void> {
    while (!this.isOver) {
      await this.look();
      await delay(BETWEEN_LOOKS_MS);
    }
  }

  private async look(): Promise<void> {
    const answer = await fetch(`${this.stack.description.mail}/mails.json?after=${this.lastId}`);
    for (const { id, to, messageId } of (await answer.json()) as Mail[]) {
      this.lastId = Math.max(this.lastId, id);
      for (const address of to) this.byAddress.set(address, (this.byAddress.get(address) ?? new Set()).add(messageId));
    }
  }
}
