import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A data folder for one test, open for passing through unless it is to be closed to other logins. */
export class TemporaryFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'accord-test-'));

  constructor(mode: number = 0o711) {
    chmodSync(this.path, mode);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
