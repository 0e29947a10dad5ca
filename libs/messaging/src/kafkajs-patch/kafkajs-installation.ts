import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);

/** kafkajs as npm has put it here: its files, and what it has loaded of them. */
export class KafkajsInstallation {
  get version(): string {
    return (load('kafkajs/package.json') as { version: string }).version;
  }

  /** The text of one of its files, e.g. `protocol/encoder`. */
  text(file: string): string {
    return readFileSync(pathOf(file), 'utf8');
  }

  /** What a file exports; loads it if nobody has yet. */
  exportsOf(file: string): unknown {
    return load(pathOf(file));
  }

  isLoaded(file: string): boolean {
    return load.cache[pathOf(file)] !== undefined;
  }

  /** From now on a file exports something else, to whoever asks for it from now on. */
  replace(file: string, exported: unknown): void {
    this.exportsOf(file);
    const module = load.cache[pathOf(file)];
    if (!module) throw new Error(`kafkajs' ${file} cannot be replaced: it is kept nowhere`);
    module.exports = exported;
  }
}

function pathOf(file: string): string {
  return load.resolve(`kafkajs/src/${file}`);
}
