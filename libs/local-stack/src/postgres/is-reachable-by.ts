import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ProcessUser } from '../supervisor/process-description.js';

/** Whether another login can get to a folder, that is, may pass through every folder above it. */
export function isReachableBy(user: ProcessUser, folder: string): boolean {
  const parent = dirname(resolve(folder));
  if (!mayPass(user, parent)) return false;
  return parent === dirname(parent) || isReachableBy(user, parent);
}

function mayPass(user: ProcessUser, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === user.uid) return (mode & 0o100) !== 0;
  if (gid === user.gid) return (mode & 0o010) !== 0;
  return (mode & 0o001) !== 0;
}
