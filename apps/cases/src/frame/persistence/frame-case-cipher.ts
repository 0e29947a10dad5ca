import { openField, sealField, type ScopeKeys, type WrappedKey } from '@accord/persistence';

/** What of a frozen case is sealed: its id at the authority, and why it was replaced. */
export type SealedColumn = 'frame_case.case_id' | 'case_replacement.reason';

/** The key of a frozen case as it is stored, and the row that it is of. */
export interface KeyedRow extends WrappedKey {
  readonly id: string;
}

/** Seals what is kept of frozen cases, each under a key of its own, and opens it again. */
export class FrameCaseCipher {
  constructor(private readonly keys: ScopeKeys) {}

  /** A new case: its key, wrapped, and its id, sealed. */
  sealNew(id: string, caseId: string): WrappedKey & { readonly sealedCaseId: Buffer } {
    const dataKey = this.keys.newDataKey();
    const place = this.placeOf('frame_case.case_id', id);
    return { ...this.keys.wrap(dataKey), sealedCaseId: sealField(dataKey, caseId, place) };
  }

  seal(row: KeyedRow, column: SealedColumn, text: string): Buffer {
    return sealField(this.keys.unwrap(row), text, this.placeOf(column, row.id));
  }

  open(row: KeyedRow, column: SealedColumn, sealed: Buffer): string {
    return openField(this.keys.unwrap(row), sealed, this.placeOf(column, row.id));
  }

  private placeOf(place: SealedColumn, row: string) {
    const [table = '', column = ''] = place.split('.');
    return { scope: this.keys.scope, table, column, row };
  }
}
