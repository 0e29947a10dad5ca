import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ChildPlace } from '../supervisor/child-place.js';
import { Machine } from '../supervisor/machine.config.js';
import { runToEnd } from '../supervisor/run-to-end.js';
import { fetchKafka } from './fetch-kafka.js';
import { KAFKA_VERSION, KafkaInstallation } from './kafka-installation.js';

const POM = fileURLToPath(new URL('../../kafka/pom.xml', import.meta.url));
const NAME = `kafka-tools-${KAFKA_VERSION}.jar`;

/** Kafka's own command-line tools. No server needs them, so they are fetched by whoever does, beside the servers' jars. */
export class KafkaTools {
  private readonly installation = new KafkaInstallation();
  private readonly folder = join(dirname(this.installation.libs), 'tools');
  readonly java = this.installation.java;

  /** Fetches what is not there. It appears all at once or not at all. */
  async fetch(place: ChildPlace): Promise<void> {
    await fetchKafka(this.installation, place);
    if (existsSync(join(this.folder, NAME))) return;
    const temporary = `${this.folder}.${process.pid}`;
    mkdirSync(temporary, { recursive: true });
    mkdirSync(this.folder, { recursive: true });
    try {
      const artifact = `-Dartifact=org.apache.kafka:kafka-tools:${KAFKA_VERSION}`;
      const args = ['-q', '-B', '-f', POM, 'dependency:copy', artifact, `-DoutputDirectory=${temporary}`];
      await runToEnd(
        { name: 'kafka-tools-download', command: 'mvn', args, env: new Machine().mavenEnvironment() },
        place,
      );
      renameSync(join(temporary, NAME), join(this.folder, NAME));
    } finally {
      rmSync(temporary, { recursive: true, force: true });
    }
  }

  /** Arguments of Java up to and including the main class of a tool; it logs nothing. */
  arguments(mainClass: string): string[] {
    const classPath = [join(this.installation.libs, '*'), join(this.folder, NAME)].join(delimiter);
    return [
      '-Xmx512m',
      '-XX:+UseSerialGC',
      '-XX:TieredStopAtLevel=1',
      '-Dlog4j2.level=OFF',
      '-cp',
      classPath,
      mainClass,
    ];
  }
}
