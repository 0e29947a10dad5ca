const MOST_PREPARED = 256;

const namesOf = new WeakMap<object, Map<string, string>>();

/**
 * The name under which a connection keeps a statement prepared, so that repeated SQL is parsed once. Empty (not prepared)
 * once the connection holds many: SQL that is never the same twice must not fill the server's memory.
 */
export function statementName(connection: object, sql: string): string {
  let names = namesOf.get(connection);
  if (!names) namesOf.set(connection, (names = new Map<string, string>()));
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= MOST_PREPARED) return '';
  const name = `accord_${names.size}`;
  names.set(sql, name);
  return name;
}
