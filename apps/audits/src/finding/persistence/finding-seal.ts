import { openField, sealField, type ScopeKeys, type WrappedKey } from '@accord/persistence';

/** Seals and opens what one finding keeps in words: its statements and the reasons of decisions about it. */
export class FindingSeal {
  private readonly key: Buffer;

  constructor(
    private readonly keys: ScopeKeys,
    readonly wrappedKey: WrappedKey,
  ) {
    this.key = keys.unwrap(wrappedKey);
  }

  /** With a new key, for a new finding. */
  static fresh(keys: ScopeKeys): FindingSeal {
    return new FindingSeal(keys, keys.wrap(keys.newDataKey()));
  }

  sealStatement(textId: string, statement: string): Buffer {
    return sealField(this.key, statement, this.place('finding_text', 'sealed_statement', textId));
  }

  openStatement(textId: string, sealed: Buffer): string {
    return openField(this.key, sealed, this.place('finding_text', 'sealed_statement', textId));
  }

  sealReason(decisionId: string, reason: string): Buffer {
    return sealField(this.key, reason, this.place('finding_decision', 'sealed_reason', decisionId));
  }

  openReason(decisionId: string, sealed: Buffer): string {
    return openField(this.key, sealed, this.place('finding_decision', 'sealed_reason', decisionId));
  }

  private place(table: string, column: string, row: string) {
    return { scope: this.keys.scope, table, column, row };
  }
}
