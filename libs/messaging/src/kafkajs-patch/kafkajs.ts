import { createRequire } from 'node:module';
import type * as Kafkajs from 'kafkajs';
import { patchKafkajs } from './patch-kafkajs.js';

patchKafkajs();

/** kafkajs, loaded once it is patched. */
export const kafkajs = createRequire(import.meta.url)('kafkajs') as typeof Kafkajs;
