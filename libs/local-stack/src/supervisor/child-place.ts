import { join } from 'node:path';
import { ProcessRecords } from './process-records.js';
import { stopOrphans } from './stop-orphans.js';
import type { SupervisedProcess } from './supervised-process.js';

/** Where the children of one data folder leave their traces, and the list of those that are to go on running. */
export class ChildPlace {
  /** Folder of the logs, one per child. */
  readonly logs: string;
  readonly records: ProcessRecords;
  readonly children: SupervisedProcess[] = [];
  private closed = false;

  constructor(dataFolder: string) {
    this.logs = join(dataFolder, 'logs');
    this.records = new ProcessRecords(join(dataFolder, 'pids'));
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Throws once this place is closed: whoever still wants to start something has not heard that all is being stopped. */
  requireOpen(): void {
    if (this.closed) throw new Error('Accord is being stopped');
  }

  /** Nothing can be started here any more. */
  close(): void {
    this.closed = true;
  }

  /** Ends what is recorded here and is not in the list, such as a migration that was interrupted. */
  async sweep(): Promise<void> {
    await stopOrphans(this.records);
  }
}
