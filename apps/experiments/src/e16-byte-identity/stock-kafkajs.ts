import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const load = createRequire(import.meta.url);

/** kafkajs as published: a copy of its files, so that what is loaded of them is not what Accord has patched. */
export class StockKafkajs {
  private readonly folder = mkdtempSync(join(tmpdir(), 'accord-kafkajs-'));
  private readonly load = createRequire(join(this.folder, 'package.json'));

  constructor() {
    const installed = dirname(load.resolve('kafkajs/package.json'));
    cpSync(join(installed, 'src'), join(this.folder, 'src'), { recursive: true });
    cpSync(join(installed, 'package.json'), join(this.folder, 'package.json'));
  }

  exportsOf(file: string): unknown {
    return this.load(`./src/${file}`);
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
