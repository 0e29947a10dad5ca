import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startPostgres, type RunningPostgres } from '@accord/local-stack';
import { eventually, useTestServer } from '@accord/testing';

/** A PostgreSQL that may be crashed: that of the other experiments, or of the tests, must not be. */
export class OwnPostgres {
  private constructor(
    readonly server: RunningPostgres,
    private readonly folder: string,
    private readonly useShared: () => void,
  ) {}

  /** Starts it, and lets databases be opened on it from now on. */
  static async start(): Promise<OwnPostgres> {
    const dataDir = mkdtempSync(join(tmpdir(), 'accord-postgres-'));
    const server = await startPostgres({
      dataDir,
      port: await freePort(),
      adminPassword: 'test-admin',
      durable: false,
    });
    return new OwnPostgres(server, dataDir, useTestServer(server.adminUrl));
  }

  /** Ends it as a crash does, without a checkpoint and without a word to its clients, and starts it again. */
  async crash(): Promise<void> {
    const { process: server } = this.server;
    if (server.pid !== undefined) process.kill(server.pid, 'SIGQUIT');
    await eventually(
      () => server.pid,
      (pid) => pid === undefined,
    );
    await this.server.restart();
  }

  async stop(): Promise<void> {
    this.useShared();
    await this.server.stop();
    rmSync(this.folder, { recursive: true });
  }
}
