import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { ISocketFactory } from 'kafkajs';
import { ProxiedConnection, type Mischief } from './proxied-connection.js';

/**
 * Stands between clients and one broker and lets happen on purpose what a network does by chance: a reply that is lost
 * after the broker did what was asked, connections that end, messages that are late.
 */
export class KafkaProxy implements Mischief {
  /** Milliseconds by which every message is late from now on. */
  delay = 0;
  /** How many replies were lost so far. */
  repliesLost = 0;
  private readonly connections = new Set<ProxiedConnection>();
  private server: Server | undefined;
  private toLose = 0;
  private readonly waiting: (() => void)[] = [];

  private constructor(private readonly brokerPort: number) {}

  /** A proxy in front of `host:port`. */
  static async before(broker: string): Promise<KafkaProxy> {
    const proxy = new KafkaProxy(Number(broker.split(':').at(-1)));
    proxy.server = createServer((client) => proxy.accept(client)).listen(0, '127.0.0.1');
    await once(proxy.server, 'listening');
    return proxy;
  }

  get port(): number {
    return (this.server?.address() as AddressInfo).port;
  }

  /** For kafkajs: leads every connection of a client through this proxy, whatever address the broker names as its own. */
  readonly route: ISocketFactory = ({ onConnect }) => connect({ host: '127.0.0.1', port: this.port }, onConnect);

  /** The broker will carry out the next produce request, and nobody will hear of it. Resolves when that has happened. */
  loseNextProduceReply(): Promise<void> {
    this.toLose += 1;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Ends every connection; clients may come back at once. */
  cut(): void {
    this.connections.forEach((connection) => connection.cut());
    this.connections.clear();
  }

  async close(): Promise<void> {
    const closed = this.server && once(this.server, 'close');
    this.server?.close();
    this.cut();
    await closed;
  }

  takeProduce(): boolean {
    if (this.toLose === 0) return false;
    this.toLose -= 1;
    return true;
  }

  lost(): void {
    this.repliesLost += 1;
    this.waiting.shift()?.();
  }

  private accept(client: Socket): void {
    const connection = new ProxiedConnection(client, this.brokerPort, this);
    this.connections.add(connection);
    client.once('close', () => this.connections.delete(connection));
  }
}
