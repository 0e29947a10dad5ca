import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { FrameSplitter } from './frame-splitter.js';

const PRODUCE = 0;
// A request begins with its size, its kind, the kind's version and its number; a reply with its size and that number.
const KIND_AT = 4;
const REQUEST_NUMBER_AT = 8;
const REPLY_NUMBER_AT = 4;

/** What a proxy does to its connections at the moment. */
export interface Mischief {
  /** Milliseconds by which every message is late. */
  readonly delay: number;
  /** Whether the reply to this produce request is to be lost; asked once for each. */
  takeProduce(): boolean;
  /** A broker has answered a request whose reply was to be lost: it has done what was asked. */
  lost(): void;
}

/** One client's connection through a proxy to a broker. */
export class ProxiedConnection {
  private readonly upstream: Socket;
  private readonly doomed = new Set<number>();

  constructor(
    private readonly client: Socket,
    brokerPort: number,
    private readonly mischief: Mischief,
  ) {
    this.upstream = connect({ host: '127.0.0.1', port: brokerPort });
    this.carry(this.client, this.upstream, (frame) => this.request(frame));
    this.carry(this.upstream, this.client, (frame) => this.reply(frame));
  }

  /** Ends both sides at once, whatever is under way. */
  cut(): void {
    this.client.destroy();
    this.upstream.destroy();
  }

  private carry(from: Socket, to: Socket, mayPass: (frame: Buffer) => boolean): void {
    const splitter = new FrameSplitter();
    let last: Promise<unknown> = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      const passing = splitter.push(chunk).filter(mayPass);
      const late = this.mischief.delay;
      last = last
        .then(() => (late > 0 ? delay(late) : undefined))
        .then(() => passing.forEach((frame) => to.write(frame)));
    });
    from.on('close', () => this.cut());
    // What went wrong with one side shows on the other as its end.
    from.on('error', () => this.cut());
  }

  private request(frame: Buffer): boolean {
    if (frame.readInt16BE(KIND_AT) === PRODUCE && this.mischief.takeProduce()) {
      this.doomed.add(frame.readInt32BE(REQUEST_NUMBER_AT));
    }
    return true;
  }

  private reply(frame: Buffer): boolean {
    if (!this.doomed.delete(frame.readInt32BE(REPLY_NUMBER_AT))) return true;
    this.mischief.lost();
    return false;
  }
}
