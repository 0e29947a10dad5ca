import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where Accord is running with this data folder, if it is. Only a first look, so that nothing is installed or built under
 * a running system; the launcher itself takes the lock and knows for certain.
 */
export function runningAt(dataFolder) {
  try {
    const { pid, started, address } = JSON.parse(readFileSync(join(dataFolder, 'launcher.json'), 'utf8'));
    process.kill(pid, 0);
    return process.platform === 'linux' && !started.endsWith(`:${startTicks(pid)}`) ? undefined : address;
  } catch {
    return undefined;
  }
}

function startTicks(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
}
