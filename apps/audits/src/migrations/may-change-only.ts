import { appendOnly } from '@accord/persistence';
import type { QueryRunner } from 'typeorm';

/** For migrations: the service may add rows and change these columns; the rest of a row stays for good. */
export async function mayChangeOnly(
  queryRunner: QueryRunner,
  table: string,
  columns: readonly string[],
): Promise<void> {
  await appendOnly(queryRunner, table);
  const logins: { grantee: string }[] = await queryRunner.query(
    `SELECT DISTINCT quote_ident(r.rolname) AS grantee
       FROM pg_class c, aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
      WHERE c.oid = to_regclass($1) AND r.rolname <> current_user`,
    [table],
  );
  for (const { grantee } of logins) {
    await queryRunner.query(`GRANT UPDATE (${columns.join(', ')}) ON ${table} TO ${grantee}`);
  }
}
