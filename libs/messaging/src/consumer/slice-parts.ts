/**
 * The messages of a batch in parts. The next part can be prepared while the last one is being committed: then reading and
 * checking messages, which is all work of this process, costs no time of its own.
 */
export class SliceParts<Raw, Read> {
  private start = 0;
  private next: readonly Read[] | undefined;

  constructor(
    private readonly messages: readonly Raw[],
    private readonly size: number,
    private readonly readMessage: (message: Raw) => Read,
  ) {}

  get areLeft(): boolean {
    return this.start < this.messages.length;
  }

  /** Reads the part that comes next, unless that was done. */
  prepare(): void {
    this.next ??= this.messages.slice(this.start, this.start + this.size).map((message) => this.readMessage(message));
  }

  /** The next part. */
  take(): readonly Read[] {
    this.prepare();
    const part = this.next ?? [];
    this.next = undefined;
    this.start += this.size;
    return part;
  }
}
