import type { TableComparison } from '@accord/persistence';

/** What a rebuild came to. */
export interface RebuildReport {
  readonly projection: string;
  /** Whether it was only looked; else the tables were exchanged. */
  readonly isCheck: boolean;
  /** How many messages were read. */
  readonly messages: number;
  readonly tables: readonly TableComparison[];
}

/** Whether the live tables were as the events say. */
export function isEqual({ tables }: RebuildReport): boolean {
  return tables.every(({ live, shadow }) => live.rows === shadow.rows && live.checksum === shadow.checksum);
}
