import { toScope } from '@accord/kernel';
import { ScopeDatabases, type ServiceDatabase } from '@accord/persistence';
import type { ChildMessage } from '../world/child-message.js';
import type { ChildOrder } from '../world/child-order.js';
import { experimentDatabase } from '../world/experiment-database.js';
import type { ProcessSettings } from '../world/process-settings.js';
import type { StopPoint } from '../world/stop-point.js';
import { liveMegabytes } from './live-megabytes.js';
import { shiftClock } from './shift-clock.js';

/** A process' side of an experiment: what it is told to be, and what it tells. */
export class ChildSide {
  readonly settings = JSON.parse(process.argv[2] ?? '{}') as ProcessSettings;
  private standstill = this.settings.standstill;
  private passed = 0;
  private goOn = (): void => undefined;
  private isEnding = false;

  constructor() {
    shiftClock(this.settings.clockSkew ?? 0);
    // Whoever started this process is gone, and nobody else will end it.
    process.once('disconnect', () => {
      if (!this.isEnding) process.exit(1);
    });
    process.on('message', (order) => this.obey(order as ChildOrder));
    process.on('unhandledRejection', (error) => {
      this.tell({ kind: 'unhandled', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    });
  }

  tell(message: ChildMessage): void {
    if (process.connected) process.send?.(message);
  }

  /** Stands still here when this is the place and the time. */
  async pass(point: StopPoint): Promise<void> {
    const { standstill } = this;
    if (standstill?.point !== point) return;
    this.passed += 1;
    if (this.passed !== standstill.nth) return;
    this.tell({ kind: 'at', point });
    await new Promise<void>((resolve) => {
      this.goOn = resolve;
      if (standstill.milliseconds !== undefined) setTimeout(resolve, standstill.milliseconds);
    });
  }

  private obey(order: ChildOrder): void {
    if (order.kind === 'go-on') {
      this.standstill = undefined;
      return this.goOn();
    }
    if (order.kind === 'weigh') return this.tell({ kind: 'weight', megabytes: liveMegabytes() });
    this.standstill = order.at;
    this.passed = 0;
  }

  async connect(service: ServiceDatabase['service'], poolSize: number): Promise<ScopeDatabases> {
    const addresses = Object.entries(this.settings.databases);
    const databases = new ScopeDatabases(
      experimentDatabase(service),
      new Map(addresses.map(([scope, url]) => [toScope(scope), { url, poolSize }])),
    );
    await databases.connect();
    return databases;
  }

  /** Ends the process when it is asked to: once the work is done, or, without that guard, at once. */
  onTerm(end: () => Promise<void>): void {
    process.once('SIGTERM', () => {
      if (this.settings.without?.includes('graceful-stop')) process.exit(0);
      void end().then(() => this.leave());
    });
  }

  /** Everything is done: with nothing left to wait for, the process ends by itself. */
  leave(): void {
    this.isEnding = true;
    process.disconnect();
  }
}
