import type { Randomness } from '@accord/testing';

/** A message of any shape that kafkajs takes. */
export interface RandomMessage {
  key?: string | Buffer | null;
  value: string | Buffer | null;
  headers?: Record<string, string | Buffer | (string | Buffer)[]>;
  timestamp?: string;
}

const LARGEST = 1024 * 1024;
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz0123456789-',
  'äöüßéñøç',
  '漢字かなカナ',
  '😀🎈🧭',
  ' \t\n\0"\\{}:,',
  '\ud800\udfff',
];
const TIMES = ['0', '1', '999', '1000', '1700000000000', '1700000000001', '1763986800123', '253402300799999'];
// Long texts of each alphabet and all bytes in disorder, of which any piece can be taken.
const TEXTS = ALPHABETS.map((alphabet) => alphabet.repeat(Math.ceil((2 * LARGEST) / alphabet.length)));
const BYTES = Buffer.from(
  Uint8Array.from({ length: 2 * LARGEST }, (_, index) => ((index * index * 7 + (index >> 5)) % 251) ^ index),
);

/** Messages of every shape and size, the same for the same random choices. */
export class RandomMessages {
  constructor(private readonly random: Randomness) {}

  /** So many messages; in some batches all have a timestamp, in some none, in some a few. */
  batch(count: number): RandomMessage[] {
    const stamped = [0, 0.5, 1][this.random.below(3)] ?? 0;
    return Array.from({ length: count }, () => this.message(stamped));
  }

  private message(stamped: number): RandomMessage {
    const message: RandomMessage = { value: this.nullable() };
    if (this.random.chance(0.9)) message.key = this.nullable();
    if (this.random.chance(0.9)) message.headers = this.headers();
    if (this.random.chance(stamped)) message.timestamp = this.timestamp();
    return message;
  }

  private headers(): NonNullable<RandomMessage['headers']> {
    const names = Array.from({ length: this.random.below(11) }, () => this.text(this.random.below(20)));
    return Object.fromEntries(names.map((name) => [name, this.random.chance(0.2) ? this.several() : this.some()]));
  }

  private several(): (string | Buffer)[] {
    return Array.from({ length: this.random.below(4) }, () => this.some());
  }

  private nullable(): string | Buffer | null {
    return this.random.chance(0.1) ? null : this.some();
  }

  private some(): string | Buffer {
    const size = this.size();
    if (this.random.chance(0.5)) return this.text(size);
    const start = this.random.below(LARGEST);
    return BYTES.subarray(start, start + size);
  }

  private size(): number {
    if (this.random.chance(0.0001)) return this.random.below(LARGEST);
    return this.random.below([2, 64, 130, 600][this.random.below(4)] ?? 1);
  }

  private text(length: number): string {
    const alphabet = this.random.chance(0.7) ? 0 : this.random.below(TEXTS.length);
    const start = this.random.below(LARGEST);
    return TEXTS[alphabet]?.slice(start, start + length) ?? '';
  }

  private timestamp(): string {
    return this.random.chance(0.5)
      ? (TIMES[this.random.below(TIMES.length)] ?? '0')
      : String(this.random.below(2 ** 31));
  }
}
