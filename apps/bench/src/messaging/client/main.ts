// Entry of the processes that R5 compares: does what it is told with kafkajs as published or as Accord patches it.
import { createRequire } from 'node:module';
import type * as Kafkajs from 'kafkajs';
import type { ClientResult, ClientTask, Flavour } from './client-task.js';
import { BatchProducer } from './produce-batches.js';
import { stayIdle } from './stay-idle.js';
import { plainKafkaConfig } from '../world/plain-kafka.config.js';

const flavour = process.argv[2] as Flavour;
// Whoever loads it patches kafkajs.
if (flavour === 'patched') await import('@accord/messaging');
const { Kafka } = createRequire(import.meta.url)('kafkajs') as typeof Kafkajs;
const kafka = new Kafka({ ...plainKafkaConfig(), enforceRequestTimeout: true });
const producer = new BatchProducer(kafka);

process.on('message', (task: ClientTask) => {
  void carryOut(task).then((result) => process.send?.(result));
});

function carryOut(task: ClientTask): Promise<ClientResult> {
  if (task.do === 'idle') return stayIdle(kafka, task.connections, task.seconds);
  return producer.produce(task.topic, task.headers, task.batches);
}
