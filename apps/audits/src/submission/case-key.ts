import type { Scope } from '@accord/kernel';
import { openField, sealField } from '@accord/persistence';

/** Where a sealed text about a case lies; the scope is that of the key. */
export interface CaseTextPlace {
  readonly table: string;
  readonly column: string;
  /** What identifies the row for good. */
  readonly row: string;
}

/** The key of one drawn case: what is written about it can be read with this key alone, and only where it was written. */
export class CaseKey {
  constructor(
    private readonly scope: Scope,
    private readonly key: Buffer,
  ) {}

  seal(text: string, place: CaseTextPlace): Buffer {
    return sealField(this.key, text, { scope: this.scope, ...place });
  }

  open(sealed: Buffer, place: CaseTextPlace): string {
    return openField(this.key, sealed, { scope: this.scope, ...place });
  }
}
