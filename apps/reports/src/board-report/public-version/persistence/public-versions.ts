import { Injectable } from '@nestjs/common';
import type { ScopeTransaction } from '@accord/persistence';
import type { ProtectedTable, PublishedTable } from '../../../disclosure/domain/protected-table.js';
import type { BoardReport } from '../../domain/board-report.js';

/** A public version as it was prepared. */
export interface PublicVersion {
  readonly id: string;
  readonly cycleId: string;
  readonly tables: readonly ProtectedTable[];
  readonly report: BoardReport;
  /** SHA-256 of the report as JSON, by which anyone can tell whether they have what was published. */
  readonly digest: string;
  /** The published versions that it was protected against. */
  readonly protectedAgainst: readonly string[];
  readonly preparedBy: string;
  readonly preparedAt: Date;
}

/** When and by whom a version was published. */
export interface Publication {
  readonly versionId: string;
  readonly publishedBy: string;
  readonly publishedAt: Date;
}

const COLUMNS = `v.id, v.cycle_id AS "cycleId", v.tables, v.report, v.digest, v.protected_against AS "protectedAgainst",
  v.prepared_by AS "preparedBy", v.prepared_at AS "preparedAt"`;

/** Public versions, prepared and published. Rows are only ever added. */
@Injectable()
export class PublicVersions {
  /** Until the transaction ends nobody else prepares or publishes: each is protected against all before it. */
  async lock(tx: ScopeTransaction): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('accord.public-version'))`);
  }

  async add(tx: ScopeTransaction, version: PublicVersion): Promise<void> {
    await tx.query(
      `INSERT INTO public_version (id, cycle_id, tables, report, digest, protected_against, prepared_by, prepared_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        version.id,
        version.cycleId,
        JSON.stringify(version.tables),
        JSON.stringify(version.report),
        version.digest,
        version.protectedAgainst,
        version.preparedBy,
        version.preparedAt,
      ],
    );
  }

  /** The newest one of a cycle, and its publication when that version or an earlier one was published. */
  async newest(tx: ScopeTransaction, cycleId: string): Promise<{ version?: PublicVersion; publication?: Publication }> {
    const [published] = await tx.query<PublicVersion & Publication>(
      `SELECT ${COLUMNS}, p.version_id AS "versionId", p.published_by AS "publishedBy", p.published_at AS "publishedAt"
       FROM public_version_published p JOIN public_version v ON v.id = p.version_id WHERE p.cycle_id = $1`,
      [cycleId],
    );
    if (published) return { version: published, publication: published };
    const [version] = await tx.query<PublicVersion>(
      `SELECT ${COLUMNS} FROM public_version v WHERE v.cycle_id = $1 ORDER BY v.prepared_at DESC, v.id LIMIT 1`,
      [cycleId],
    );
    return version ? { version } : {};
  }

  /** Whether that is a version of that cycle. */
  async has(tx: ScopeTransaction, cycleId: string, versionId: string): Promise<boolean> {
    const sql = 'SELECT 1 FROM public_version WHERE cycle_id = $1 AND id = $2';
    return (await tx.query(sql, [cycleId, versionId])).length > 0;
  }

  /** What was published so far, of every cycle. */
  async published(tx: ScopeTransaction): Promise<{ ids: string[]; tables: PublishedTable[] }> {
    const rows = await tx.query<{ id: string; tables: PublishedTable[] }>(
      `SELECT v.id, v.tables FROM public_version_published p JOIN public_version v ON v.id = p.version_id
       ORDER BY p.published_at, v.id`,
    );
    return { ids: rows.map(({ id }) => id), tables: rows.flatMap(({ tables }) => tables) };
  }

  async publish(tx: ScopeTransaction, cycleId: string, publication: Publication): Promise<void> {
    await tx.query(
      `INSERT INTO public_version_published (cycle_id, version_id, published_by, published_at) VALUES ($1, $2, $3, $4)`,
      [cycleId, publication.versionId, publication.publishedBy, publication.publishedAt],
    );
  }
}
