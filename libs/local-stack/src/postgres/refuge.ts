import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Where the server's files go when the data folder lies under one that only root may enter, such as a clone under /root:
 * a folder of its own for each data folder, in a place that every login can reach.
 */
export function refugeOf(dataFolder: string): string {
  const digest = createHash('sha256').update(resolve(dataFolder)).digest('hex').slice(0, 12);
  return join('/var/tmp', `accord-${digest}`);
}

/** Makes the refuge. Anyone can write to /var/tmp, so a folder or link that somebody else put there is refused. */
export function makeRefuge(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new Error(`${folder} belongs to somebody else. Remove it, or set ACCORD_DATA to another folder.`);
  }
  chmodSync(folder, 0o711);
  return folder;
}
