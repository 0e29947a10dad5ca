import { KafkajsInstallation } from './kafkajs-installation.js';
import { patchKafkajs } from './patch-kafkajs.js';

/** A kafkajs of which one thing is not as it should be. */
function kafkajsWith(another: Partial<KafkajsInstallation>): KafkajsInstallation {
  return Object.assign(Object.create(new KafkajsInstallation()) as KafkajsInstallation, another);
}

describe(patchKafkajs.name, () => {
  const grouping = 'producer/groupMessagesPerPartition';
  const installed = new KafkajsInstallation();
  const untouched = (): boolean => installed.text(grouping).includes(String(installed.exportsOf(grouping)));

  it('refuses a version that nobody has read', () => {
    const other = Object.defineProperty(kafkajsWith({}), 'version', { value: '2.2.5' });
    expect(() => patchKafkajs(other)).toThrow('2.2.5 is installed. Install that release (npm ci), or read');
    expect(untouched()).toBe(true);
  });

  it('refuses a file that is not as published', () => {
    const text = (file: string): string => installed.text(file).replace('firstTimestamp', 'firstTimeStamp');
    expect(() => patchKafkajs(kafkajsWith({ text }))).toThrow('but its protocol/recordBatch/v0/index.js is another');
    expect(untouched()).toBe(true);
  });

  it('refuses a function that something else has replaced', () => {
    const exportsOf = (file: string): unknown => (file === grouping ? () => ({}) : installed.exportsOf(file));
    expect(() => patchKafkajs(kafkajsWith({ exportsOf }))).toThrow(`replaced a function of its ${grouping}.js`);
  });

  it('refuses to come too late', () => {
    expect(() => patchKafkajs(kafkajsWith({ isLoaded: () => true }))).toThrow(
      'Import @accord/messaging before kafkajs',
    );
    expect(untouched()).toBe(true);
  });

  it('replaces each function once, before kafkajs itself is loaded', () => {
    patchKafkajs();
    expect(untouched()).toBe(false);
    const replaced = installed.exportsOf(grouping);
    patchKafkajs();
    expect(installed.exportsOf(grouping)).toBe(replaced);
  });
});
