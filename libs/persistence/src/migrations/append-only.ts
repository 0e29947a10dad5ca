import type { QueryRunner } from 'typeorm';

/**
 * For migrations: rows of that table, and of its partitions so far, can only be added and read by the service.
 * Enforced by PostgreSQL: everyone but the owner loses UPDATE, DELETE and TRUNCATE.
 */
export async function appendOnly(queryRunner: QueryRunner, table: string): Promise<void> {
  const rights: { name: string; grantee: string }[] = await queryRunner.query(
    `SELECT DISTINCT c.oid::regclass::text AS name, quote_ident(r.rolname) AS grantee
       FROM pg_class c, aclexplode(c.relacl) a JOIN pg_roles r ON r.oid = a.grantee
      WHERE (c.oid = to_regclass($1) OR c.oid IN (SELECT relid FROM pg_partition_tree(to_regclass($1))))
        AND r.rolname <> current_user`,
    [table],
  );
  if (rights.length === 0) throw new Error(`There is no table ${table} that a service may use`);
  for (const { name, grantee } of rights) {
    await queryRunner.query(`REVOKE UPDATE, DELETE, TRUNCATE ON ${name} FROM ${grantee}`);
  }
}
