import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChildPlace } from '../supervisor/child-place.js';
import { freePort } from '../supervisor/free-port.js';
import type { KafkaInstallation } from './kafka-installation.js';
import { startKafka } from './start-kafka.js';

/**
 * Starts a throw-away broker once and keeps the classes that it loaded. An archive only saves time, so nothing is made of a
 * failure. Returns whether there is one now.
 */
export async function provideClassArchive(installation: KafkaInstallation, place: ChildPlace): Promise<boolean> {
  if (existsSync(installation.archive)) return true;
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-kafka-'));
  const temporary = `${installation.archive}.${process.pid}`;
  try {
    const broker = await startKafka({
      dataDir,
      port: await freePort(),
      controllerPort: await freePort(),
      principals: { broker: 'throw-away', admin: 'throw-away' },
      place,
      javaOptions: [`-XX:ArchiveClassesAtExit=${temporary}`, '-Xlog:cds=off,cds+dynamic=off,class+path=off'],
    });
    await broker.process.stop(30_000);
    renameSync(temporary, installation.archive);
    return true;
  } catch {
    return false;
  } finally {
    [dataDir, temporary].forEach((path) => rmSync(path, { recursive: true, force: true }));
  }
}
