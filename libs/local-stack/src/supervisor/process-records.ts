import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startOf } from './process-identity.js';

/** What is written down of a process, so that it can be found again after whoever started it was killed. */
export interface ProcessRecord {
  readonly name: string;
  readonly pid: number;
  /** Start of the process as in `startOf`. */
  readonly started: string;
  readonly stopSignal: NodeJS.Signals;
}

/** The processes that belong to a data folder, one file each. */
export class ProcessRecords {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  /** Notes a process that was just started. */
  write(name: string, pid: number, stopSignal: NodeJS.Signals): void {
    const started = startOf(pid);
    if (!started) return;
    const record: ProcessRecord = { name, pid, started, stopSignal };
    const temporary = join(this.folder, `.${name}.${process.pid}`);
    writeFileSync(temporary, JSON.stringify(record));
    renameSync(temporary, this.file(name));
  }

  remove(name: string): void {
    rmSync(this.file(name), { force: true });
  }

  /** The recorded processes that still run. Records of processes that are gone are dropped. */
  alive(): ProcessRecord[] {
    return this.read().filter((record) => {
      if (startOf(record.pid) === record.started) return true;
      this.remove(record.name);
      return false;
    });
  }

  private read(): ProcessRecord[] {
    const files = readdirSync(this.folder).filter((name) => name.endsWith('.json'));
    return files.flatMap((file) => {
      try {
        return [JSON.parse(readFileSync(join(this.folder, file), 'utf8')) as ProcessRecord];
      } catch {
        // Half written when its writer was killed: there is nothing in it to stop anything by.
        rmSync(join(this.folder, file), { force: true });
        return [];
      }
    });
  }

  private file(name: string): string {
    return join(this.folder, `${name}.json`);
  }
}
