import { escapeIdentifier, escapeLiteral, type Client } from 'pg';

const PREFIX = 'accord tests of process ';

/** The process that runs Jest: the parent of its workers, or this one when tests run in band. */
export const runProcess = process.send ? process.ppid : process.pid;

/** Marks a database as belonging to this run of the tests. */
export function markSql(database: string): string {
  return `COMMENT ON DATABASE ${escapeIdentifier(database)} IS ${escapeLiteral(PREFIX + runProcess)}`;
}

/** Drops databases that runs left behind which are over. */
export async function sweep(admin: Client): Promise<void> {
  const { rows } = await admin.query<{ name: string; mark: string }>(
    `SELECT datname AS name, mark FROM pg_database, shobj_description(oid, 'pg_database') AS mark WHERE starts_with(mark, $1)`,
    [PREFIX],
  );
  for (const { name, mark } of rows.filter((row) => !isRunning(Number(row.mark.slice(PREFIX.length))))) {
    await admin.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE) -- ${mark}`);
  }
}

function isRunning(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
