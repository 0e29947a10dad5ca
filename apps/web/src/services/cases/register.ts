/** How far an import is. */
export type ImportState = 'receiving' | 'applying' | 'applied' | 'refused' | 'interrupted';

/** An import of the case register: counts only. */
export interface ListedImport {
  readonly id: string;
  readonly state: ImportState;
  readonly rowsRead: number;
  readonly bytesRead: number;
  readonly added: number | null;
  readonly changed: number | null;
  readonly gone: number | null;
  readonly unchanged: number | null;
  readonly problemCount: number;
  readonly importedBy: { readonly id: string; readonly name: string | null };
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** Something wrong with a file, without any value of it. */
export interface ImportProblem {
  readonly line: number | null;
  readonly column: string | null;
  readonly problem: string;
  readonly whatToDo: string;
}

/** One import with what was wrong or left out. */
export interface RegisterImport extends ListedImport {
  readonly problems: readonly ImportProblem[];
  readonly warnings: readonly ImportProblem[];
}

/** How many cases the register holds. */
export interface RegisterStatus {
  readonly cases: number;
  readonly gone: number;
}
