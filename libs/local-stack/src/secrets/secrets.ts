import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Passwords and keys of one installation: made at random when first asked for, kept in one file that only its owner may read. */
export class Secrets {
  private readonly values: Record<string, string>;

  constructor(private readonly file: string) {
    this.values = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  }

  /** The secret of that name. */
  of(name: string): string {
    const known = this.values[name];
    if (known) return known;
    const made = randomBytes(32).toString('base64url');
    this.values[name] = made;
    this.save();
    return made;
  }

  /** The secrets of several holders, by holder. */
  ofAll(kind: string, holders: readonly string[]): Record<string, string> {
    return Object.fromEntries(holders.map((holder) => [holder, this.of(`${kind}:${holder}`)]));
  }

  private save(): void {
    const temporary = `${this.file}.${process.pid}`;
    writeFileSync(temporary, `${JSON.stringify(this.values, null, 2)}\n`, { mode: 0o600 });
    renameSync(temporary, this.file);
  }
}
