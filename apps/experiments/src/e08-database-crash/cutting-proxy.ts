import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { Randomness } from '@accord/testing';

const COMMITTED = Buffer.from('COMMIT\0');

/** How often connections are cut, of so many times. */
export interface Cuts {
  /** Of what is on its way to the server: lost, or delivered with nobody left to hear the answer. */
  readonly requests: number;
  /** Of answers that say that something was committed. */
  readonly commits: number;
}

/** Stands before PostgreSQL and cuts connections, above all between COMMIT and its answer. */
export class CuttingProxy {
  cuts = 0;
  /** Those of them that came between a COMMIT that was done and its answer. */
  cutCommits = 0;
  private readonly sockets = new Set<Socket>();

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
    private readonly random: Randomness,
    private readonly chances: Cuts,
  ) {
    server.on('connection', (client) => this.join(client));
  }

  static async before(target: string, random: Randomness, chances: Cuts): Promise<CuttingProxy> {
    const proxy = new CuttingProxy(createServer(), new URL(target), random, chances);
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  /** The same address, through the proxy. */
  through(address: string): string {
    const url = new URL(address);
    url.host = `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return url.toString();
  }

  async close(): Promise<void> {
    this.sockets.forEach((socket) => socket.destroy());
    await new Promise((resolve) => this.server.close(resolve));
  }

  private join(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    const end = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', end);
      socket.on('close', () => {
        this.sockets.delete(socket);
        end();
      });
    }
    client.on('data', (chunk) => {
      if (!this.random.chance(this.chances.requests)) return void server.write(chunk);
      this.cuts += 1;
      if (this.random.chance(0.5)) return end();
      // The server gets it, works, and finds nobody to answer.
      server.removeAllListeners('data');
      server.end(chunk);
      client.removeAllListeners('close');
      client.destroy();
    });
    server.on('data', (chunk) => {
      if (!chunk.includes(COMMITTED) || !this.random.chance(this.chances.commits)) return void client.write(chunk);
      this.cuts += 1;
      this.cutCommits += 1;
      end();
    });
  }
}
