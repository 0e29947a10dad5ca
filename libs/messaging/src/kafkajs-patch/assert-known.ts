import { createHash } from 'node:crypto';
import type { KafkajsInstallation } from './kafkajs-installation.js';
import { KNOWN_FILES, KNOWN_VERSION } from './known-kafkajs.js';

const DIGITS = 16;

/** Fails unless kafkajs is the release that the patch was made for, to the letter of every file that matters to it. */
export function assertKnown(kafkajs: KafkajsInstallation): void {
  if (kafkajs.version !== KNOWN_VERSION) refuse(`${kafkajs.version} is installed`);
  for (const [file, known] of Object.entries(KNOWN_FILES)) {
    const digest = createHash('sha256').update(kafkajs.text(file)).digest('hex').slice(0, DIGITS);
    if (digest !== known) refuse(`its ${file}.js is another`);
  }
}

/** Fails unless what kafkajs has loaded stands in its own file: somebody else may have replaced it. */
export function assertOwn(kafkajs: KafkajsInstallation, file: string, loaded: unknown): void {
  if (!kafkajs.text(file).includes(String(loaded))) refuse(`something else has replaced a function of its ${file}.js`);
}

function refuse(reason: string): never {
  throw new Error(
    `The kafkajs patch is made for ${KNOWN_VERSION} as published, but ${reason}. ` +
      'Install that release (npm ci), or read libs/messaging/src/kafkajs-patch/README.md before you change the patch.',
  );
}
