import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const STARTING = 'Starting Nest application';
const MAPPED = /Mapped \{([^,]+), GET\} route/g;

/** Every address that the running pages answer to, as their framework itself told when they were started last. */
export function routesOfPages(logFolder: string): string[] {
  const log = readFileSync(join(logFolder, 'web.log'), 'utf8');
  const lastStart = log.slice(Math.max(0, log.lastIndexOf(STARTING)));
  return [...lastStart.matchAll(MAPPED)].map(([, route = '']) => route);
}
