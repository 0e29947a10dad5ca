/** The environment variable of a config property: `databasePoolSize` → `DATABASE_POOL_SIZE`. */
export function variableName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}

/** The variable that holds a setting of one scope or issuer: `DATABASE_URL`, `cleveland-police` → `DATABASE_URL_CLEVELAND_POLICE`. */
export function variableOf(setting: string, id: string): string {
  return `${setting}_${id.toUpperCase().replaceAll('-', '_')}`;
}
