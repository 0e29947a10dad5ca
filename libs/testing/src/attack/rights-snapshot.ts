import type { StackDatabases } from './stack-databases.js';

const SORTED = (acl: string): string =>
  `(SELECT array_agg(item::text ORDER BY item::text) FROM unnest(${acl}) item)::text`;

/** Everything that PostgreSQL lets anybody do in one database; a right that was never given or taken counts as its default. */
const RIGHTS = `
SELECT 'database ' || datname AS what, ${SORTED(`coalesce(datacl, acldefault('d', datdba))`)} AS who FROM pg_database
UNION ALL SELECT 'schema ' || nspname, ${SORTED(`coalesce(nspacl, acldefault('n', nspowner))`)} FROM pg_namespace
  WHERE nspname !~ '^pg_(toast|temp)'
UNION ALL SELECT 'table ' || oid::regclass, ${SORTED(`coalesce(relacl, acldefault(CASE relkind WHEN 'S' THEN 's' ELSE 'r' END::"char", relowner))`)}
  FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'S')
UNION ALL SELECT 'column ' || attrelid::regclass || '.' || attname, ${SORTED('attacl')} FROM pg_attribute WHERE cardinality(attacl) > 0
UNION ALL SELECT 'function ' || oid::regprocedure, ${SORTED(`coalesce(proacl, acldefault('f', proowner))`)} FROM pg_proc
UNION ALL SELECT 'role ' || rolname, concat_ws(' ', rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolreplication, rolbypassrls) FROM pg_roles
UNION ALL SELECT 'member ' || member::regrole, roleid::regrole::text FROM pg_auth_members
ORDER BY 1, 2`;

/** Every right in every database of the stack, to see that an attack left none behind. */
export async function rightsOf(databases: StackDatabases): Promise<string[]> {
  const rights: string[] = [];
  for (const { database } of databases.plans) {
    const { rows } = await databases.withAdmin(database, (admin) =>
      admin.query<{ what: string; who: string | null }>(RIGHTS),
    );
    rights.push(...rows.map(({ what, who }) => `${database}: ${what}: ${who ?? 'nobody'}`));
  }
  return rights;
}
