import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Machine } from '../supervisor/machine.config.js';

/** The release that Accord is developed and tested with; the same as in `kafka/pom.xml`. */
export const KAFKA_VERSION = '4.3.1';

const LOG_SETTINGS = fileURLToPath(new URL('../../kafka/log4j2.xml', import.meta.url));

/** Kafka's jars, the Java to run them, and the archive of loaded classes, in one cache folder. */
export class KafkaInstallation {
  readonly java: string;
  readonly libs: string;
  /** Classes as loaded by one start, for this very Java and these jars; halves the time of the next starts. */
  readonly archive: string;

  constructor(machine = new Machine()) {
    const home = join(machine.cacheFolder, `kafka-${KAFKA_VERSION}`);
    this.java = machine.java;
    this.libs = join(home, 'libs');
    this.archive = join(home, `classes-${digestOfVersion(this.java)}.jsa`);
  }

  isFetched(): boolean {
    return existsSync(join(this.libs, `kafka_2.13-${KAFKA_VERSION}.jar`));
  }

  hasArchive(): boolean {
    return existsSync(this.archive);
  }

  /** Arguments of Java up to and including the main class. */
  arguments(mainClass: string, classes: string[] = this.archiveOptions()): string[] {
    return [
      ...['-Xms64m', '-Xmx384m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:MaxDirectMemorySize=128m'],
      ...['-Djava.awt.headless=true', `-Dlog4j2.configurationFile=${LOG_SETTINGS}`],
      ...classes,
      ...['-cp', this.classPath(), mainClass],
    ];
  }

  private archiveOptions(): string[] {
    const quiet = '-Xlog:cds=off,cds+dynamic=off,class+path=off';
    return this.hasArchive() ? ['-Xshare:auto', quiet, `-XX:SharedArchiveFile=${this.archive}`] : [];
  }

  /** In a fixed order: an archive only fits the class path that it was made with. */
  private classPath(): string {
    const jars = readdirSync(this.libs).filter((name) => name.endsWith('.jar'));
    return jars
      .sort()
      .map((name) => join(this.libs, name))
      .join(delimiter);
  }
}

function digestOfVersion(java: string): string {
  const { stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (status !== 0) throw new Error('Java cannot be started. Install Java 17 or later, or set JAVA_HOME.');
  return createHash('sha256').update(stderr).digest('hex').slice(0, 12);
}
