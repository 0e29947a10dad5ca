import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { runToEnd } from '../supervisor/run-to-end.js';
import type { KafkaInstallation } from './kafka-installation.js';

const POM = fileURLToPath(new URL('../../kafka/pom.xml', import.meta.url));

/** Lets Maven copy Kafka's jars into the cache, if they are not there. They appear all at once or not at all. */
export async function fetchKafka(installation: KafkaInstallation, place: ChildPlace): Promise<void> {
  if (installation.isFetched()) return;
  const temporary = `${installation.libs}.${process.pid}`;
  mkdirSync(temporary, { recursive: true });
  try {
    await runToEnd(
      {
        name: 'kafka-download',
        command: 'mvn',
        args: [
          '-q',
          '-B',
          '-f',
          POM,
          'dependency:copy-dependencies',
          `-DoutputDirectory=${temporary}`,
          '-DincludeScope=runtime',
        ],
        env: new Machine().mavenEnvironment(),
      },
      place,
    );
    rmSync(installation.libs, { recursive: true, force: true });
    renameSync(temporary, installation.libs);
  } catch (error) {
    // Another start may have put them there meanwhile.
    if (!installation.isFetched()) throw error;
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
