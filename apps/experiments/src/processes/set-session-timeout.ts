import { Kafka } from 'kafkajs';

const HEARTBEATS = 5;

/** Lets the group go on sooner without a member that was killed, so that many can be. */
export function setSessionTimeout(milliseconds: number): void {
  const { consumer } = Object.getOwnPropertyDescriptors(Kafka.prototype);
  const original = consumer.value as Kafka['consumer'];
  Kafka.prototype.consumer = function (this: Kafka, config) {
    if (!config) throw new Error('A consumer has a group');
    const heartbeatInterval = milliseconds / HEARTBEATS;
    return original.call(this, { ...config, sessionTimeout: milliseconds, heartbeatInterval });
  };
}
