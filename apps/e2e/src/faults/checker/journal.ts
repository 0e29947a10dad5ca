/** A command: `mark` goes with it, so that every trace of it can be told wherever it ends up. */
export interface MarkedCommand {
  readonly mark: string;
  /** What is done. */
  readonly kind: string;
  readonly scope: string;
  /** Whom or what it is about: the commands about one have an order. */
  readonly aboutId: string;
}

/**
 * A command as its sender knows it. `refused`: answered that nothing was saved. `unknown`: sent, and not answered in a way
 * that tells whether it was done.
 */
export interface JournalEntry extends MarkedCommand {
  readonly outcome: 'acknowledged' | 'refused' | 'unknown';
}

/** What the senders of commands know, in the order in which they sent them; the commands about one one after the other. */
export class Journal {
  private readonly byMark = new Map<string, JournalEntry>();
  /** Answers that a sender should never get, whatever is broken. */
  readonly surprises: string[] = [];

  get entries(): readonly JournalEntry[] {
    return [...this.byMark.values()];
  }

  /** Written before a command is sent. */
  open(command: MarkedCommand): void {
    this.byMark.set(command.mark, { ...command, outcome: 'unknown' });
  }

  acknowledge(command: MarkedCommand): void {
    this.byMark.set(command.mark, { ...command, outcome: 'acknowledged' });
  }

  /** For a command that was sent once only: what an earlier sending did, a later refusal does not tell. */
  refuse(command: MarkedCommand): void {
    this.byMark.set(command.mark, { ...command, outcome: 'refused' });
  }

  surprise({ scope, mark }: MarkedCommand, answer: string): void {
    this.surprises.push(`${scope} ${mark}: ${answer}`);
  }

  acknowledgedFor(aboutId: string): number {
    return this.entries.filter((entry) => entry.aboutId === aboutId && entry.outcome === 'acknowledged').length;
  }
}
