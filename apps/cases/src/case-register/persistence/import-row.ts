import type { ListedImportResponse } from '../listed-import.response.js';

/** An import as it is read for a list. */
export type ImportRow = Omit<ListedImportResponse, 'importedBy' | 'bytesRead'> & {
  readonly bytesRead: string;
  readonly importerId: string;
  readonly importerName: string | null;
};

/** What is read of an import, and from where. */
export const IMPORT_COLUMNS = `import.id, import.state, import.rows_read AS "rowsRead", import.bytes_read AS "bytesRead",
  import.added, import.changed, import.gone, import.unchanged, import.problem_count AS "problemCount",
  import.imported_by AS "importerId", importer.name AS "importerName", import.started_at AS "startedAt",
  import.finished_at AS "finishedAt"`;

/** The tables of those columns. */
export const IMPORTS_AND_IMPORTERS = `register_import AS import
  LEFT JOIN known_person AS importer ON importer.person_id = import.imported_by`;

/** The import of a row. */
export function toListedImport(row: ImportRow): ListedImportResponse {
  const { id, state, rowsRead, added, changed, gone, unchanged, problemCount, startedAt, finishedAt } = row;
  const importedBy = { id: row.importerId, name: row.importerName };
  const counts = { rowsRead, bytesRead: Number(row.bytesRead), added, changed, gone, unchanged, problemCount };
  return { id, state, ...counts, importedBy, startedAt, finishedAt };
}
