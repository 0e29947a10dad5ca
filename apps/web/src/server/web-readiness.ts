import { Injectable } from '@nestjs/common';
import { ScopeDatabases } from '@accord/persistence';

const TIMEOUT_MS = 2000;

/** Whether `web` can show pages now. Services that are away are said on the pages, not here: other pages still work. */
@Injectable()
export class WebReadiness {
  private isStopping = false;

  constructor(private readonly databases: ScopeDatabases) {}

  /** From now on not ready. */
  stop(): void {
    this.isStopping = true;
  }

  async report(): Promise<{ ready: boolean; parts: Record<string, string> }> {
    const database = await this.pingDatabase();
    const parts = { database, ...(this.isStopping && { process: 'stopping' }) };
    return { ready: database === 'ok' && !this.isStopping, parts };
  }

  private async pingDatabase(): Promise<string> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<string>((resolve) => {
      timer = setTimeout(() => resolve('no-answer'), TIMEOUT_MS);
    });
    const ping = this.databases.ping().then(
      () => 'ok',
      () => 'unreachable',
    );
    return Promise.race([ping, late]).finally(() => clearTimeout(timer));
  }
}
